// How fast the page is on a slow phone: four times slower processor, Fast 3G, empty cache; the median. It prints and
// asserts nothing, as other work on the machine slows it down.
//
//     node test/speed.mjs [RUNS]
import { loadavg } from "node:os";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const RUNS = Number(process.argv[2] ?? 5);
const dist = join(import.meta.dirname, "../dist");
// As web servers do, what is sent is packed.
const names = readdirSync(dist, { recursive: true }).filter((name) => /\.(html|js|css|json|wasm|svg)$/.test(name));
const packed = new Map(names.map((name) => [`/${name}`, gzipSync(readFileSync(join(dist, name)))]));
const server = await serve(dist, { change: (name) => packed.get(name), headers: { "Content-Encoding": "gzip" } });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"] });
const request = readFileSync(join(import.meta.dirname, "../../cases/anna.json"), "utf8");

/** A fresh visitor on a slow phone. */
async function phone() {
  const context = await browser.newContext({ locale: "de-DE", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return { page, session, close: () => context.close() };
}

/** The middle one. */
const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
const runs = [];
for (let run = 0; run < RUNS; run += 1) {
  const { page, session, close } = await phone();
  // Somebody who presses "Start" at once and types into the first field.
  await page.addInitScript(() => {
    let begun = false;
    const hurry = () => {
      const [start, field] = ["#begin", "#f-data_subject-name"].map((selector) => document.querySelector(selector));
      if (start && !begun) {
        begun = true;
        start.click();
      }
      field?.focus();
      if (field && document.execCommand("insertText", false, "A")) performance.mark("form");
      else setTimeout(hurry, 10);
    };
    hurry();
  });
  await page.goto(server.url, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("library").length > 0, undefined, { timeout: 120_000 });
  const [form, library] = await page.evaluate(() => ["form", "library"].map((name) => performance.getEntriesByName(name)[0].startTime));
  // From "Continue" to the heading of the next screen.
  await page.locator("#f-data_subject-country").selectOption("DE");
  await page.locator("#f-data_subject-email").fill("anna@example.org");
  const onward = await page.evaluate(() => {
    const from = performance.now();
    document.querySelector("#onward").click();
    return new Promise((resolve) => {
      const look = () => (location.hash === "#/services" && document.activeElement?.id === "heading" ? resolve(performance.now() - from) : setTimeout(look));
      look();
    });
  });
  // Letters and PDF as the page asks for them, with everything loaded.
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  const { letter, first, pdf } = await page.evaluate(async (json) => {
    const { Library, init } = await import("/package/index.js");
    await init({ languages: ["de"], pdf: true });
    const library = new Library();
    const timed = (call) => {
      const from = performance.now();
      const made = call();
      return [performance.now() - from, made];
    };
    const letters = [];
    let prepared;
    for (let time = 0; time < 10; time += 1) {
      const [took, made] = timed(() => library.prepare(json));
      letters.push(took / made.letters.length);
      prepared = made;
    }
    const [first] = timed(() => prepared.render(0, "pdf"));
    const pdfs = Array.from({ length: 5 }, () => timed(() => prepared.render(0, "pdf"))[0]);
    const middle = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
    return { letter: middle(letters), first, pdf: middle(pdfs) };
  }, request);
  runs.push({ form, library, onward, letter, first, pdf });
  await close();
}
console.log(`load of the machine: ${loadavg()[0].toFixed(1)}`);
const figure = (key) => Math.round(median(runs.map((run) => run[key]))).toLocaleString("en");
for (const [key, what, goal] of [
  ["form", "the name field takes a key", 2500], ["library", "the library is ready", 7000], ["onward", "from Continue to the next heading", 100],
  ["letter", "a letter", 20], ["first", "the first PDF, with reading the fonts", 300], ["pdf", "a PDF", 300],
]) console.log(`${figure(key).padStart(7)} ms  ${what} (goal ${goal})`);
await browser.close();
await server.stop();
