// What can be said of the page without a browser: every language says the same, every issue has words, and no HTML is
// made from text.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const text = (path) => readFileSync(join(root, path), "utf8");
const sources = readdirSync(join(root, "page"), { recursive: true }).filter((name) => name.endsWith(".ts")).map((name) => [name, text(`page/${name}`)]);

// Every language has the same messages with the same values, and all that the sources ask for.
const languages = readdirSync(join(root, "texts")).map((name) => [name, JSON.parse(text(`texts/${name}`))]);
const [[, first]] = languages;
const forms = (message) => (typeof message === "string" ? [message] : Object.values(message));
const values = (message) => [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
for (const [name, messages] of languages) {
  assert.deepEqual(Object.keys(messages), Object.keys(first), name);
  for (const [key, message] of Object.entries(messages)) assert.deepEqual(values(message), values(first[key]), `${name}: ${key}`);
}
const asked = sources.flatMap(([, source]) => [...source.matchAll(/\bt\(\s*(?:"([\w.-]+)"|`([\w.-]+)\$\{)/g)].map(([, whole, head]) => [whole, head]));
for (const [whole, head] of asked) {
  assert.ok(whole ? whole in first : Object.keys(first).some((key) => key.startsWith(head)), whole ?? head);
}
const named = sources.map(([, source]) => source).join("\n");
for (const key of Object.keys(first)) {
  const parts = key.split(/[.-]/);
  const used = named.includes(`"${key}"`) || parts.some((_, at) => at > 0 && named.includes(`\`${key.slice(0, key.indexOf(parts[at], parts.slice(0, at).join(" ").length))}\${`));
  assert.ok(used || key === "language.name" || key === "issue.address.missing-other", `nobody asks for ${key}`);
}

// An issue has words of the page, or the library's are known to suffice.
// Codes that only readers of tables find are none of the page's.
const core = join(root, "../../core/src");
const listed = readFileSync(join(core, "codes.rs"), "utf8");
const found = readdirSync(core, { recursive: true }).filter((name) => name.endsWith(".rs") && name !== "codes.rs" && !name.startsWith("tables"));
const finders = found.map((name) => readFileSync(join(core, name), "utf8")).join("\n");
const codes = [...listed.matchAll(/ (\w+) = \d+, "([\w.]+)"/g)].filter(([, name]) => new RegExp(`\\b${name}\\b`).test(finders)).map(([, , code]) => code);
const suffice = new Set(JSON.parse(text("page/library-words.json")));
for (const code of codes) {
  const own = `issue.${code}` in first;
  assert.ok(own !== suffice.has(code), `${code}: words of the page, or an entry of library-words.json`);
}
for (const code of suffice) assert.ok(codes.includes(code), `${code} is no code`);
const hints = new Set([...listed.split("hint_codes! {")[1].matchAll(/"([a-z_]+\.[a-z_]+)"/g)].map(([, code]) => code));
for (const code of JSON.parse(text("page/plan-hints.json"))) assert.ok(hints.has(code), `${code} is no remark`);

// Every reason of the catalog that the page groups is one.
const { open, groups } = JSON.parse(text("page/reasons.json"));
const reasons = readdirSync(join(root, "../../core/data/reasons")).map((name) => name.replace(".json", ""));
for (const id of [...open, ...groups.flatMap((group) => group.reasons)]) assert.ok(reasons.includes(id), id);

// No HTML from text, no code from text, nothing to any other place.
for (const [name, source] of sources) {
  assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|\beval\(|new Function|setTimeout\("|srcdoc/, name);
  assert.doesNotMatch(source, /XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|document\.cookie|sessionStorage|indexedDB|console\./, name);
  assert.doesNotMatch(source.replace(/\/\/.*$/gm, ""), /"https?:\/\/(?!www\.w3\.org)/, name);
}
console.log(`${languages.length} languages, ${Object.keys(first).length} texts, ${codes.length} codes, ${sources.length} sources`);
