// The page in Chromium: three people from Start to their letters, by keyboard, in both languages, and what must never
// happen. Screenshots go to `target/web/pictures`.
//
//     node test/browser.mjs [quick] [PART OF A TEST'S NAME...]
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { anna, ben, mia, tom, tick, type, walk, onward } from "./people.mjs";
import { serve } from "./serve.mjs";
import { unzip } from "./unzip.mjs";
import { browser, dist, download, here, library, pictures, plain, shot, sound, strict, visit } from "./visit.mjs";

const tests = {
  async "three people, two languages, by keyboard"() {
    for (const [person, language, width, dark] of [
      [anna, "de", 320, false], [anna, "en", 1200, true], [tom, "en", 320, true], [tom, "de", 1200, false], [mia, "de", 1200, false], [mia, "en", 320, false],
    ]) {
      const url = person === tom ? strict.url : plain.url;
      const { page, done } = await visit({ language, width, dark, url });
      const title = `${person.name.split(" ")[0].toLowerCase()}-${language}-${width}${dark ? "-dark" : ""}`;
      await walk(page, person, async (screen) => {
        assert.doesNotMatch(await page.title(), new RegExp(person.name));
        await sound(page, `${title}, ${screen}`);
        await shot(page, `${title}-${screen}`);
      });
      assert.equal(await page.locator(".letter-box").count(), person.letters);
      await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
      await sound(page, `${title}, everything open`);
      await shot(page, `${title}-open`);
      await done();
    }
  },

  async "downloads are what the library makes"() {
    const { page, done, requests } = await visit({ language: "de" });
    const pdfParts = () => requests.filter((url) => /\/pdf\..*wasm$/.test(url)).length;
    await walk(page, anna);
    const file = await download(page, () => page.getByRole("button", { name: "Meine Datei speichern" }).click());
    assert.equal(pdfParts(), 0, "the part for PDF files came unasked");
    assert.match(file.name, /^widerspruch-\d{4}-\d\d-\d\d\.json$/);
    const prepared = library.prepare(file.bytes);
    for (const [number, letter] of prepared.letters.entries()) {
      const to = letter.addressee.name;
      for (const [label, format] of [[`Text für ${to}`, "text"], [`Mailentwurf für ${to}`, "eml"], [`PDF für ${to}`, "pdf"]]) {
        const got = await download(page, () => page.getByRole("button", { name: label }).click());
        assert.ok(got.bytes.equals(Buffer.from(prepared.render(number, format))), `${label} differs`);
        assert.equal(got.name, prepared.fileName(number, format));
      }
    }
    assert.equal(pdfParts(), 1);
    const dates = await download(page, () => page.getByRole("button", { name: "Kalender" }).click());
    assert.ok(dates.bytes.equals(Buffer.from(prepared.calendar())));
    const all = await download(page, () => page.getByRole("button", { name: "Alles als ZIP" }).click());
    const inside = unzip(all.bytes);
    assert.ok(inside.get("case.json").equals(file.bytes));
    assert.equal(inside.get("plan.html").toString(), prepared.html);
    for (const number of prepared.letters.keys()) {
      for (const format of ["pdf", "text", "eml"]) {
        assert.ok(inside.get(prepared.fileName(number, format)).equals(Buffer.from(prepared.render(number, format))), format);
      }
    }
    writeFileSync(join(pictures, "all.zip"), all.bytes);
    await done();
  },

  async "a copied text is the library's, and a tick is an event"() {
    const { page, done } = await visit({ language: "en" });
    await walk(page, anna);
    await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
    const copy = page.getByRole("button", { name: "Copy Text 1" }).first();
    const wanted = await page.locator(".copy-text .text").first().textContent();
    await copy.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Copied"));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), wanted);
    const box = page.locator("#tick-instagram-objection-form");
    await box.check();
    const { bytes } = await download(page, () => page.getByRole("button", { name: "Save my file" }).click());
    const [event] = JSON.parse(bytes).history;
    assert.deepEqual([event.event, event.via, event.controller, event.text], ["sent", "form", "meta-platforms-ireland", "form"]);
    assert.ok(event.parts.includes("objection") && event.accounts.length > 0);
    await box.uncheck();
    const again = await download(page, () => page.getByRole("button", { name: "Save my file" }).click());
    assert.equal(JSON.parse(again.bytes).history, undefined);
    await done();
  },

  async "errors stand at their fields, in words"() {
    const { page, done } = await visit({ language: "en", width: 320 });
    await page.locator("#begin").click();
    await page.locator("#onward").click();
    await page.waitForSelector("#errors");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "errors");
    assert.match(await page.title(), /^Error: /);
    for (const [field, words] of [["f-data_subject-name", "Enter your full name"], ["f-data_subject-country", "Choose the country"], ["f-data_subject-email", "Enter an e-mail or postal address"]]) {
      assert.match(await page.locator(`.field:has(#${field}) .error`).textContent(), new RegExp(`Error:.*${words}`));
      assert.equal(await page.locator(`#${field}`).getAttribute("aria-invalid"), "true");
    }
    await sound(page, "you with errors");
    await shot(page, "errors-you-320");
    await page.getByRole("link", { name: "Enter your full name" }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "f-data_subject-name");
    await type(page, "/data_subject/name", anna.name);
    await page.locator("#f-data_subject-country").selectOption("DE");
    await page.locator("#f-data_subject-email").fill("no address");
    await page.waitForFunction(() => true);
    await page.locator("#onward").click();
    await page.waitForSelector("#errors");
    await page.locator("#f-data_subject-email").fill("anna@example.org");
    await onward(page, "services");
    await page.locator("#onward").click();
    await page.waitForSelector("#errors");
    await sound(page, "services with errors");
    await page.locator("#s-linkedin").check();
    await onward(page, "accounts");
    await page.locator('input[id$="-handle"]').fill("https://www.instagram.com/anna");
    await page.locator("#onward").click();
    await page.waitForSelector("#errors");
    await sound(page, "accounts with errors");
    await shot(page, "errors-accounts-320");
    await done();
  },

  async "pasted addresses are understood, wrong ones are said"() {
    const { page, done } = await visit({ language: "en" });
    await page.locator("#begin").click();
    await type(page, "/data_subject/name", anna.name);
    await page.locator("#f-data_subject-country").selectOption("DE");
    await type(page, "/data_subject/email", anna.email);
    await onward(page, "services");
    await page.locator("#f-search").focus();
    await page.evaluate(() => navigator.clipboard.writeText("https://www.instagram.com/anna.b/?igsh=1\nhttps://www.instagram.com/reel/Cabc/\nhttps://linkedln.com/in/anna-b\nhttps://example.org/anna"));
    await page.keyboard.press("ControlOrMeta+V");
    await page.waitForSelector("#understood li");
    const said = await page.locator("#understood li").allTextContents();
    assert.match(said[0], /Instagram, anna\.b/);
    assert.match(said[1], /does not show whose account/);
    assert.match(said[2], /Did you mean linkedin\.com/);
    assert.match(said[3], /no service/);
    await shot(page, "pasted-1200");
    await page.getByRole("button", { name: "Use that" }).click();
    await page.waitForFunction(() => document.querySelector("#s-linkedin")?.checked);
    await done();
  },

  async "Back loses nothing, and neither does another language"() {
    const { page, done } = await visit({ language: "en" });
    await walk(page, anna);
    for (const screen of ["check", "reasons", "accounts", "services", "you"]) {
      await page.goBack();
      await page.waitForURL((url) => url.hash === `#/${screen}`);
    }
    assert.equal(await page.locator("#f-data_subject-name").inputValue(), anna.name);
    await page.locator("#lang-de").click();
    await page.getByRole("heading", { name: "Über Sie" }).waitFor();
    assert.equal(await page.locator("#f-data_subject-name").inputValue(), anna.name);
    await page.evaluate(() => (location.hash = "#/reasons"));
    await page.waitForSelector("#r-expectation");
    assert.ok(await page.locator("#r-expectation").isChecked());
    await done();
  },

  async "a language of letters is loaded when it is chosen, and no other"() {
    const { page, done, requests } = await visit({ language: "de" });
    const loaded = () => requests.flatMap((url) => /locale\.(\w+)\./.exec(url)?.[1] ?? []);
    await walk(page, { ...anna, country: "FR" });
    assert.deepEqual(loaded(), ["de"]);
    assert.equal(requests.filter((url) => /pdf\./.test(url)).length, 0);
    await page.goBack();
    await page.getByRole("button", { name: "Ändern Sprache der Briefe" }).click();
    const choice = page.locator("#f-language");
    await choice.waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "f-language");
    const said = await choice.locator("option").allTextContents();
    const { languages } = library.formIndex("de");
    assert.deepEqual(languages.map(({ reviewed }) => !reviewed), said.map((name) => name.includes("Entwurf")));
    await choice.selectOption("fr");
    await sound(page, "check with the languages open");
    await onward(page, "plan");
    await page.waitForSelector(".letter-box");
    assert.deepEqual(loaded(), ["de", "fr"]);
    assert.equal(await page.locator("article.letter").first().getAttribute("lang"), "fr");
    assert.match(await page.locator("h1").textContent(), /Ihr Plan/);
    await done();
  },

  async "a browser in a language without a page gets the page in English"() {
    const { page, done } = await visit({ locale: "nl-NL" });
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    await done();
  },

  async "every language, on a narrow screen"() {
    for (const { tag } of library.formIndex("en").languages) {
      if (tag === "de" || tag === "en") continue;
      const { page, done } = await visit({ language: tag, width: 320, dark: tag === "hu" });
      assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
      await walk(page, tag === "it" || tag === "pl" ? mia : anna, async (screen) => {
        await sound(page, `${tag}, ${screen}`);
        await shot(page, `${tag}-320-${screen}`);
      });
      assert.equal(await page.locator("article.letter").first().getAttribute("lang"), tag);
      assert.doesNotMatch(await page.locator("body").innerText(), /\{\w+\}|undefined/);
      await done();
    }
  },

  async "a name of a company or a user name gives services to choose from"() {
    const { page, done } = await visit({ language: "en", width: 320 });
    await page.locator("#begin").click();
    await type(page, "/data_subject/name", anna.name);
    await page.locator("#f-data_subject-country").selectOption("DE");
    await type(page, "/data_subject/email", anna.email);
    await onward(page, "services");
    const offered = () => page.locator("#service-list input").evaluateAll((boxes) => boxes.map(({ id, checked }) => [id.replace(/^(s|whose)-/, ""), checked]));
    for (const [word, wanted] of [["Meta", ["facebook", "instagram", "messenger", "meta-ai", "threads", "whatsapp"]], ["Google", ["google-gemini", "youtube"]], ["Microsoft", ["linkedin", "github-copilot", "microsoft-copilot"]]]) {
      await type(page, "/search", word);
      await page.waitForSelector(`#s-${wanted[0]}`);
      await page.waitForTimeout(300);
      const now = await offered();
      assert.deepEqual(now.map(([id]) => id).sort(), [...wanted].sort(), word);
      assert.ok(now.every(([, checked]) => !checked), `${word} ticks something`);
      await page.locator("#heading").focus();
    }
    await type(page, "/search", "@anna.b");
    await page.waitForSelector("#whose-instagram");
    assert.ok((await offered()).length > 8 && (await offered()).every(([, checked]) => !checked));
    await sound(page, "candidates");
    await shot(page, "candidates-320");
    await tick(page, "#whose-instagram");
    await page.waitForFunction(() => document.activeElement?.id === "whose-instagram" && document.activeElement.checked);
    await page.locator("#f-search").fill("");
    await page.locator("#f-search").focus();
    await page.evaluate(() => navigator.clipboard.writeText("@anna.c\nhttps://www.linkedin.com/in/anna-b"));
    await page.keyboard.press("ControlOrMeta+V");
    await page.waitForSelector("#understood fieldset");
    await page.locator("#whose-0-tiktok").check();
    await onward(page, "accounts");
    assert.deepEqual(await page.locator('input[id$="-handle"]').evaluateAll((fields) => fields.map(({ value }) => value)), ["@anna.b", "https://www.linkedin.com/in/anna-b", "@anna.c"]);
    // A file with such a word in the place of a service.
    await page.evaluate(() => (location.hash = "#/start"));
    await page.waitForSelector("#f-file", { state: "attached" });
    const request = { version: 1, letter: "objection", language: "en", date: "2026-11-24", data_subject: { name: anna.name, country: "DE", email: anna.email }, accounts: [{ platform: "Meta", handle: "anna.b" }], reasons: [] };
    await page.locator("#f-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(request)) });
    await page.getByRole("button", { name: "Replace it" }).click();
    await page.waitForURL((url) => url.hash === "#/check");
    await page.locator("#onward").click();
    await page.getByRole("link", { name: "Say which service is meant" }).click();
    await page.waitForURL((url) => url.hash === "#/services");
    const group = page.getByRole("group", { name: "Which service is meant by “Meta”?" });
    assert.deepEqual((await group.getByRole("button").allTextContents()).sort(), ["Facebook", "Instagram", "Messenger", "Meta AI", "Remove", "Threads", "WhatsApp"].sort());
    await sound(page, "a word for several services");
    await shot(page, "which-320");
    await group.getByRole("button", { name: "Threads" }).click();
    await page.waitForFunction(() => document.querySelector("#s-threads")?.checked);
    await onward(page, "accounts");
    await done();
  },

  async "nothing of a member is left for the next one"() {
    const { page, done } = await visit({ language: "en" });
    await walk(page, ben);
    await page.evaluate(() => (location.hash = "#/services"));
    await page.locator("#s-reddit").uncheck();
    await page.evaluate(() => (location.hash = "#/check"));
    await page.waitForSelector("#ask-erasure");
    await onward(page, "plan");
    await download(page, () => page.getByRole("button", { name: "Save and begin the next case" }).click());
    await page.waitForURL((url) => url.hash === "#/you");
    await type(page, "/data_subject/name", "Cora Beispiel");
    await page.locator("#f-data_subject-country").selectOption("IE");
    await type(page, "/data_subject/email", "cora@example.org");
    await onward(page, "acting");
    assert.equal(await page.locator("#f-representative-name").inputValue(), ben.acting.name);
    await onward(page, "services");
    await page.locator("#s-reddit").check();
    await page.locator("#s-x").check();
    await onward(page, "accounts");
    const { bytes } = await download(page, async () => {
      await page.evaluate(() => (location.hash = "#/check"));
      await page.getByRole("button", { name: "Save my file" }).click();
    });
    assert.doesNotMatch(bytes.toString(), /ben/i);
    await done();
  },

  async "remarks stand beside what they concern"() {
    const { page, done } = await visit({ language: "en", width: 320 });
    await walk(page, { ...anna, name: "Anna Beispiel GmbH", reasons: [] });
    await page.goBack();
    const row = page.locator('dd[data-of^="/data_subject/name"] .remark');
    await row.waitFor();
    assert.match(await row.textContent(), /^Note: .*organisation/);
    assert.equal(await page.locator('dd[data-of="/reasons"] .remark').count(), 1);
    assert.match(await page.locator('dd[data-of="/accounts"]').innerText(), /instagram\.com\/\s?anna\.b\n/);
    await sound(page, "check with remarks");
    await shot(page, "remarks-check-320");
    await page.getByRole("button", { name: "Change Full name" }).click();
    const remark = page.locator(".field:has(#f-data_subject-name) .remark");
    await remark.waitFor();
    assert.ok((await page.locator("#f-data_subject-name").getAttribute("aria-describedby")).split(" ").includes(await remark.getAttribute("id")));
    await sound(page, "you with remarks");
    await shot(page, "remarks-you-320");
    await page.locator("#f-data_subject-name").fill(anna.name);
    await page.locator("#onward").click();
    await page.waitForURL((url) => url.hash === "#/check");
    await page.locator('dd[data-of="/reasons"] .remark').waitFor();
    assert.equal(await row.count(), 0);
    await done();
  },

  async "a case comes back after a month"() {
    const { page, done } = await visit({ language: "en" });
    const file = readFileSync(join(here, "../../cases/overdue.json"));
    await page.locator("#f-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: file });
    await page.waitForURL((url) => url.hash === "#/since");
    await page.waitForSelector("fieldset[id^='f-since-']");
    await sound(page, "since");
    await shot(page, "since-1200");
    await page.locator("fieldset[id^='f-since-'] input").first().check();
    await page.locator("#onward").click();
    await page.waitForURL((url) => url.hash === "#/plan");
    await page.waitForSelector("h1");
    await sound(page, "plan after since");
    await shot(page, "next-1200");
    // The case is in German, what the page says is not.
    assert.doesNotMatch(await page.locator(".note").first().innerText(), /Heute/);
    assert.doesNotMatch(await page.locator("main").innerText(), /if you send today/);
    await page.evaluate(() => (location.hash = "#/since"));
    await page.waitForSelector("fieldset[id^='f-since-']");
    assert.equal((await exported(page)).guide_language, undefined);
    await done();
  },

  async "every shared case goes in and comes out the same"() {
    const { page, done } = await visit({ language: "en" });
    const names = readdirSync(join(here, "../../../tests/cases"));
    for (const name of process.argv.includes("quick") ? names.slice(0, 12) : names) {
      const request = JSON.parse(readFileSync(join(here, "../../../tests/cases", name, "request.json")));
      await page.evaluate(() => (location.hash = "#/start"));
      await page.waitForSelector("#f-file", { state: "attached" });
      await page.locator("#f-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(request)) });
      const replace = page.getByRole("button", { name: "Replace it" });
      await page.waitForFunction(() => location.hash !== "#/start" || document.querySelector("#file-errors .note, #file-errors .errors"));
      if (await replace.isVisible()) await replace.click();
      await page.waitForFunction(() => location.hash !== "#/start");
      const once = await exported(page);
      // Values that nobody entered may go, accounts get the ids that they had by position, and the day is today's.
      for (const [key, value] of Object.entries(request)) {
        if (key === "date") continue;
        assert.deepEqual(clean(once[key] ?? [], key), clean(value ?? [], key), `${name}: ${key}`);
      }
    }
    await done();
  },

  async "hostile input stays text"() {
    const { page, done } = await visit({ language: "en" });
    const nasty = ['<script>alert(1)</script><img src=x onerror=alert(2)>', "{{name}} ${name} {name}", "👩‍👩‍👧 ‮evil‬", "x".repeat(1_000_000)];
    await page.locator("#begin").click();
    for (const text of nasty) {
      await page.locator("#f-data_subject-name").fill(text);
      await page.locator("#f-data_subject-country").selectOption("DE");
      await page.locator("#f-data_subject-email").fill("anna@example.org");
      await page.locator("#onward").click();
      await page.waitForFunction(() => document.querySelector("#errors") || location.hash === "#/services");
      assert.equal(await page.locator("main script, main img").count(), 0);
      await page.evaluate(() => (location.hash = "#/you"));
      await page.waitForSelector("#f-data_subject-name");
    }
    for (const [bytes, refused] of [["{", true], ['{"version":1,"evil":"<b>"}', true], ["\0\0", true], ["x".repeat(5_000_000), true]]) {
      await page.evaluate(() => (location.hash = "#/start"));
      await page.waitForSelector("#f-file", { state: "attached" });
      await page.locator("#f-file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(bytes) });
      await page.waitForSelector("#file-errors .errors");
      assert.ok(refused && (await page.locator("#file-errors b").count()) === 0);
    }
    await done();
  },

  async "own words with markup reach the letter as text"() {
    const { page, done } = await visit({ language: "en" });
    await walk(page, { ...tom, own: '<b onclick="alert(1)">bold</b> & "quoted"' });
    await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
    assert.ok((await page.locator("article.letter").allTextContents()).some((text) => text.includes('<b onclick="alert(1)">bold</b>')));
    assert.equal(await page.locator("article.letter b").count(), 0);
    await done();
  },

  async "nothing stays unless asked, and nothing at all after Leave"() {
    const canary = "Canary Quillfeather";
    const { page, context, done, requests } = await visit({ language: "en" });
    await walk(page, { ...anna, name: canary, email: "canary@example.org" });
    const places = () => page.evaluate(async () => JSON.stringify([
      location.href, document.title, history.state, window.name, document.cookie, { ...localStorage }, { ...sessionStorage },
      await caches.keys(), (await indexedDB.databases()).map(({ name }) => name), (await navigator.serviceWorker.getRegistrations()).length,
    ]));
    assert.doesNotMatch(await places(), /canary|quillfeather/i);
    assert.doesNotMatch(requests.join(" "), /canary|quillfeather/i);
    await page.locator("#keep").check();
    await page.waitForFunction(() => localStorage.length === 1);
    assert.match(await places(), /Quillfeather/);
    // Without a network, and in a new tab.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    await context.setOffline(true);
    const other = await context.newPage();
    await other.goto(plain.url);
    await other.waitForSelector("#begin");
    await other.evaluate(() => (location.hash = "#/you"));
    await other.waitForSelector("#f-data_subject-name");
    assert.equal(await other.locator("#f-data_subject-name").inputValue(), canary);
    await other.close();
    await context.setOffline(false);
    await page.locator("#leave").click();
    await page.waitForURL("about:blank");
    const after = await context.newPage();
    await after.goto(plain.url);
    await after.waitForSelector("#begin");
    const left = await after.evaluate(async () => JSON.stringify([{ ...localStorage }, await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]));
    assert.equal(left, "[{},[],0]");
    await after.close();
    await done();
  },

  async "an open page works without a network"() {
    const { page, context, done, surprises } = await visit({ language: "en" });
    const isLoaded = () => performance.getEntriesByType("resource").some(({ name, responseEnd }) => name.includes("library") && responseEnd > 0);
    await page.waitForFunction(isLoaded);
    await page.waitForTimeout(500);
    await context.setOffline(true);
    await walk(page, anna);
    assert.equal(await page.locator(".letter-box").count(), 2);
    await context.setOffline(false);
    // The browser itself asks for the icon of the tab again and again.
    surprises.splice(0, Infinity, ...surprises.filter((said) => !/^console: Failed to load .*\/icon\./.test(said)));
    await done();
  },

  async "a changed part is refused"() {
    const changed = await serve(dist, { change: (name) => (/library\..*\.wasm$/.test(name) ? Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) : undefined) });
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(changed.url);
    await page.waitForSelector("#begin");
    await walk(page, anna).catch(() => undefined);
    await page.evaluate(() => (location.hash = "#/check"));
    await page.locator("#onward").click();
    await page.getByText("The page is incomplete or was changed").first().waitFor();
    await context.close();
    await changed.stop();
  },

  async "one file works from the disk"() {
    const { page, done, requests } = await visit({ language: "de", url: `file://${join(dist, "single.html")}` });
    await walk(page, anna);
    const prepared = await download(page, () => page.getByRole("button", { name: /^PDF für LinkedIn/ }).click());
    assert.equal(prepared.bytes.subarray(0, 5).toString(), "%PDF-");
    assert.equal(requests.filter((url) => !url.startsWith("blob:")).length, 1);
    await done();
  },

  async "text at twice the size, wide spacing, four times zoomed, printed"() {
    const { page, done } = await visit({ language: "de", width: 320 });
    await walk(page, anna, async (screen) => {
      const dressed = (rules) =>
        page.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets = [sheet];
        }, rules);
      await dressed("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${screen} with wide spacing scrolls by ${wide}`);
      await page.setViewportSize({ width: 640, height: 900 });
      await dressed("html { font-size: 200% !important; }");
      await sound(page, `${screen} with text of twice the size`);
      await shot(page, `${screen}-640-text-200`);
      await dressed("");
      await page.setViewportSize({ width: 320, height: 900 });
    });
    await page.emulateMedia({ media: "print" });
    await page.pdf({ path: join(pictures, "plan.pdf") });
    assert.equal(await page.locator("details:not([open])").count(), 0, "something stays folded on paper");
    for (const control of ["button", "header", "footer", ".save"]) assert.equal(await page.locator(`${control}:visible`).count(), 0, `${control} is printed`);
    assert.ok((await page.locator("article.letter:visible").count()) === anna.letters);
    await shot(page, "plan-print");
    await done();
  },
};

const wanted = process.argv.slice(2).filter((word) => word !== "quick");
let failed = 0;
for (const [name, run] of Object.entries(tests)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const from = performance.now();
  try {
    await run();
    console.log(`  ${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
  } catch (error) {
    failed += 1;
    console.log(`  FAILED ${name}: ${error.stack}`);
  }
}
await browser.close();
await Promise.all([plain.stop(), strict.stop()]);
const told = [...plain.log, ...strict.log].filter(({ referer }) => referer);
assert.deepEqual(told, [], "a request said where it came from");
process.exit(failed > 0 ? 1 : 0);

async function exported(page) {
  const { bytes } = await download(page, () => page.getByRole("button", { name: "Save my file" }).click());
  return JSON.parse(bytes);
}

function clean(value, key) {
  if (Array.isArray(value)) return value.map((entry) => clean(entry));
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([name, inner]) => inner !== null && inner !== "" && inner !== false && !(Array.isArray(inner) && inner.length === 0) && !(key === undefined && name === "id" && /^\d+$/.test(inner)));
  return Object.fromEntries(kept.map(([name, inner]) => [name, clean(inner)]));
}
