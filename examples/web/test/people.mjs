// Three people and their way through the page, by keys alone.
import assert from "node:assert/strict";

/** A first objection: two linked services of Meta and LinkedIn. */
export const anna = {
  name: "Anna Beispiel", country: "DE", email: "anna@example.org",
  services: ["instagram", "facebook", "linkedin"],
  accounts: { instagram: "https://www.instagram.com/anna.b/?igsh=x", facebook: "anna.beispiel", linkedin: "https://www.linkedin.com/in/anna-b" },
  reasons: ["expectation", "likeness-voice"], letters: 2,
};

/** A chatbot and a video platform, from the United Kingdom, with words of his own that one company shall read. */
export const tom = {
  name: "Tom Sample", country: "GB", email: "tom@example.org",
  services: ["openai-chatgpt", "youtube"], accounts: { youtube: "tomsample" },
  reasons: [], own: "My drafts are not meant for others.", letters: 2,
};

/** A mother for her child, who has no e-mail address. */
export const mia = {
  name: "Mia Beispiel", country: "AT", who: "child",
  acting: { name: "Berta Beispiel", email: "berta@example.org", address: "Musterweg 1\n1010 Wien", custody: "sole" },
  services: ["tiktok"], accounts: { tiktok: "@mia.tanzt" }, reasons: ["third-persons"], letters: 1,
};

/** A member of an association, which acts for several, one after the other. */
export const ben = {
  name: "Ben Beispiel", country: "IE", email: "ben@example.org", who: "member",
  acting: { name: "Vera Beispiel", email: "vera@example.org", address: "1 Sample Street\nDublin" },
  services: ["reddit", "x"], accounts: { reddit: "ben-beispiel", x: "@benbeispiel" }, reasons: ["expectation"], letters: 2,
};

/** Presses Tab until the element has the focus. */
export async function tabTo(page, selector, most = 400) {
  for (let step = 0; step < most; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${selector} by keyboard`);
}

const id = (path) => `#${CSS_escape(`f${path.replaceAll("/", "-")}`)}`;
const CSS_escape = (text) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`);

/** Types into a field that the keyboard reaches. */
export async function type(page, path, text) {
  await tabTo(page, id(path));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}

/** Chooses in a native list, from its top down. */
async function choose(page, path, value) {
  await tabTo(page, id(path));
  await page.keyboard.press("Home");
  for (let down = 0; down < 400 && (await page.locator(id(path)).inputValue()) !== value; down += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator(id(path)).inputValue(), value);
}

export async function tick(page, selector) {
  await tabTo(page, selector);
  await page.keyboard.press("Space");
}

export async function onward(page, screen) {
  await tabTo(page, "#onward");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.hash === `#/${screen}`);
  await page.waitForFunction(() => document.activeElement?.id === "heading");
}

/** From Start to the plan, by keyboard alone. `look` is called on every screen. */
export async function walk(page, person, look = async () => undefined) {
  await look("start");
  if (person.who) {
    await tabTo(page, 'input[name="f-who"]');
    for (let down = 0; down < (person.who === "child" ? 1 : 2); down += 1) await page.keyboard.press("ArrowDown");
  }
  await tabTo(page, "#begin");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.hash === "#/you");
  await type(page, "/data_subject/name", person.name);
  await choose(page, "/data_subject/country", person.country);
  if (person.email) await type(page, "/data_subject/email", person.email);
  await look("you");
  await onward(page, person.acting ? "acting" : "services");
  if (person.acting) {
    await type(page, "/representative/name", person.acting.name);
    if (person.acting.custody) await tick(page, `${id("/representative/custody")} input[value=${person.acting.custody}]`);
    await type(page, "/representative/email", person.acting.email);
    await type(page, "/representative/address", person.acting.address);
    await tick(page, "#same-address");
    await look("acting");
    await onward(page, "services");
  }
  for (const service of person.services) {
    await page.locator("#heading").focus();
    await type(page, "/search", service.split("-")[0].slice(0, 6));
    await page.waitForSelector(`fieldset:last-of-type #s-${service}`);
    await page.waitForTimeout(300);
    await tick(page, `#s-${service}`);
  }
  await page.locator("#heading").focus();
  await tabTo(page, "#f-search");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.waitForTimeout(300);
  await look("services");
  await onward(page, "accounts");
  for (const [service, handle] of Object.entries(person.accounts)) {
    await page.locator("#heading").focus();
    await tabTo(page, `section:has(> #h-${service}) input[id$="-handle"]`);
    await page.keyboard.insertText(handle);
  }
  await page.locator("#heading").focus();
  await look("accounts");
  await onward(page, "reasons");
  for (const reason of person.reasons) await tick(page, `#r-${reason}`);
  if (person.own) {
    await tabTo(page, 'textarea[id$="-text"]');
    await page.keyboard.insertText(person.own);
    await tick(page, 'fieldset[id$="-platforms"] input');
  }
  await look("reasons");
  await page.locator("#heading").focus();
  await onward(page, "check");
  await look("check");
  await onward(page, "plan");
  await page.waitForSelector(".letter-box");
  await look("plan");
}
