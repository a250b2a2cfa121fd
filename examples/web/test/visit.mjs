// What every test of the page needs: a browser, the page served with and without headers, a fresh profile in which every
// surprise fails, and judges of a screen.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";
import { Library, init } from "../dist/package/index.js";

export const here = import.meta.dirname;
export const dist = join(here, "../dist");
export const pictures = join(here, "../../../target/web/pictures");
const screens = join(here, "../../../target/web/screens");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const headers = Object.fromEntries(readFileSync(join(dist, "headers.txt"), "utf8").trim().split("\n").map((line) => line.split(/: (.*)/).slice(0, 2)));
const own = new Set(["index.html", ...readdirSync(dist)]);
for (const folder of [pictures, screens]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
const folder = readdirSync(join(dist, "package/locales")).map((name) => name.replace(".json", ""));
await init({ languages: folder, pdf: true });
export const library = new Library();

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
export const plain = await serve(dist);
export const strict = await serve(dist, { headers });

/** A fresh browser profile, in which every surprise fails the test. */
export async function visit({ language = "en", width = 1200, dark = false, url = plain.url, ...more } = {}) {
  const context = await browser.newContext({
    locale: language === "en" ? "en-GB" : language, viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light", acceptDownloads: true,
    reducedMotion: "reduce", ...more,
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], url.startsWith("http") ? { origin: url.slice(0, -1) } : undefined).catch(() => undefined);
  const page = await context.newPage();
  const surprises = [];
  const requests = [];
  page.on("console", (message) => surprises.push(`console: ${message.text()} ${message.location().url}`));
  page.on("pageerror", (error) => surprises.push(`error: ${error.message}`));
  page.on("request", (request) => requests.push(request.url()));
  page.on("dialog", (dialog) => (dialog.type() === "beforeunload" ? dialog.accept() : surprises.push(`dialog: ${dialog.message()}`)));
  await page.addInitScript(() => {
    globalThis.violations = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`));
  });
  await page.goto(url);
  await page.waitForSelector("#begin");
  const done = async () => {
    const violations = await page.evaluate(() => globalThis.violations).catch(() => []);
    assert.deepEqual([...surprises, ...violations], []);
    for (const asked of requests.filter((asked) => !asked.startsWith("blob:"))) {
      assert.ok(asked.startsWith(url) || url.startsWith("file:"), `a request to ${asked}`);
      const name = new URL(asked).pathname.slice(1) || "index.html";
      if (url.startsWith("http")) assert.ok(own.has(name) && !new URL(asked).search, `a request for ${asked}`);
    }
    await context.close();
  };
  return { page, context, surprises, requests, done };
}

/** No findings of axe, one heading, no sideways scrolling. What the screen is in HTML is kept for `tests/judges/html`. */
export async function sound(page, name) {
  writeFileSync(join(screens, `${name}.html`), await page.content());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${name} scrolls sideways by ${wide}`);
  assert.equal(await page.locator("h1").count(), 1, `${name}: one h1`);
  // Axe is put in by the browser's own door, which the page's policy does not guard.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))])))`,
    awaitPromise: true, returnByValue: true,
  });
  assert.deepEqual(JSON.parse(result.value), [], `axe on ${name}`);
  await session.detach();
}

export const shot = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });

export async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
