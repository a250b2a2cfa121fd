// How fast the page is on a slow phone: four times slower processor, Fast 3G, empty cache; the median of five. It prints
// and asserts nothing.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const dist = join(import.meta.dirname, "../dist");
// As web servers do, what is sent is packed.
const packed = new Map(readdirSync(dist).filter((name) => /\.(html|js|css|json|wasm)$/.test(name)).map((name) => [`/${name}`, gzipSync(readFileSync(join(dist, name)))]));
const server = await serve(dist, { change: (name) => packed.get(name), headers: { "Content-Encoding": "gzip" } });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"] });
const runs = [];
for (let run = 0; run < 5; run += 1) {
  const context = await browser.newContext({ locale: "de-DE", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const from = performance.now();
  const library = page.waitForEvent("requestfinished", { predicate: (request) => /library.*wasm/.test(request.url()) });
  await page.goto(server.url, { waitUntil: "commit" });
  await page.waitForSelector("#begin");
  await page.evaluate(() => (document.querySelector("#begin").click()));
  await page.waitForSelector("#f-data_subject-name");
  await page.locator("#f-data_subject-name").pressSequentially("A");
  const form = performance.now() - from;
  await library;
  const ready = performance.now() - from;
  runs.push({ form, ready });
  await context.close();
}
const median = (key) => runs.map((run) => run[key]).sort((one, other) => one - other)[2];
console.log(`the name field takes a key after ${(median("form") / 1000).toFixed(1)} s, the library is there after ${(median("ready") / 1000).toFixed(1)} s`);
await browser.close();
await server.stop();
