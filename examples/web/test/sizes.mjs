// How much a first visit loads, packed as web servers send it: in every language, without what comes when asked for.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const MOST_SHELL = 100_000;
const MOST_FIRST_LOAD = 900_000;

const dist = join(import.meta.dirname, "../dist");
const names = readdirSync(dist);
const packed = (pattern) => {
  const found = names.filter((name) => pattern.test(name));
  assert.ok(found.length > 0, `no file like ${pattern}`);
  return found.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);
};
const shell = packed(/^(index\.html|style\..*\.css|page\..*\.js)$/);
assert.ok(shell <= MOST_SHELL, `HTML, CSS and script: ${shell} bytes`);
const tags = names.flatMap((name) => /^texts\.([\w-]+)\./.exec(name)?.[1] ?? []);
const loads = tags.map((tag) => shell + packed(/^(icon\..*\.svg|library\..*\.wasm)$/) + packed(new RegExp(`^(texts|index|locale)\\.${tag}\\.`)));
for (const [at, load] of loads.entries()) assert.ok(load <= MOST_FIRST_LOAD, `first load in ${tags[at]}: ${load} bytes`);
const kilo = (bytes) => Math.round(bytes / 1000);
console.log(`HTML, CSS and script ${kilo(shell)} KB, first load ${kilo(Math.min(...loads))} to ${kilo(Math.max(...loads))} KB, PDF ${kilo(packed(/^pdf\..*\.wasm$/))} KB`);
