// The package against the native library: the same bytes for every shared case, in every format.
//
//     node test/package.mjs [PDF-FOLDER]     with the PDF of all shared cases, where `samples pdf` wrote them
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

const root = join(import.meta.dirname, "../../..");
const built = pathToFileURL(join(import.meta.dirname, "../dist/package/index.js")).href;
const { Library, Refused, WiderspruchError, init } = await import(built);
const languages = readdirSync(join(root, "core/locales"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
await init({ languages, pdf: true });
const library = new Library();
const read = (...path) => readFileSync(join(root, "target", ...path));
const same = (got, wanted, name) => assert.ok(Buffer.from(got).equals(wanted), `${name} differs from the native library`);
const counts = { plans: 0, letters: 0, refusals: 0, files: 0, pdf: 0 };

for (const name of readdirSync(join(root, "target/cases"))) {
  const request = read("cases", name, "request.json");
  if (name.startsWith("refused-")) {
    const error = thrown(() => library.prepare(request));
    assert.ok(error instanceof Refused, name);
    const lines = error.issues.map(({ code, path, message }) => `${code} ${path} ${message}\n`).join("");
    same(lines, read("cases", name, "issues.txt"), name);
    counts.refusals += 1;
    continue;
  }
  const prepared = library.prepare(request);
  const plan = JSON.parse(read("cases", name, "plan.json").toString());
  assert.deepEqual(prepared.plan, plan, name);
  for (const [number, letter] of prepared.letters.entries()) {
    same(letter.text, read("cases", name, `letter-${number + 1}.txt`), `${name}, letter ${number + 1}`);
    counts.letters += 1;
  }
  const pdf = process.argv[2];
  if (pdf) for (const number of prepared.letters.keys()) {
    const file = join(pdf, `case-${name}-${number + 1}.pdf`);
    if (existsSync(file)) {
      same(prepared.render(number, "pdf"), readFileSync(file), file);
      counts.pdf += 1;
    } else assert.equal(thrown(() => prepared.render(number, "pdf")).code, "render_error", file);
  }
  counts.plans += 1;
  prepared.free();
}

for (const name of readdirSync(join(root, "target/expected"))) {
  const prepared = library.prepare(readFileSync(join(root, "examples/cases", `${name}.json`)));
  same(prepared.json, read("expected", name, "case.json"), name);
  same(prepared.page, read("expected", name, "page.txt"), name);
  const dates = prepared.calendar();
  const file = join("expected", name, "ics", "deadlines.ics");
  assert.equal(dates !== undefined, existsSync(join(root, "target", file)), file);
  if (dates) same(dates, read(file), file);
  for (const format of ["text", "markdown", "html", "json", "eml", "pdf"]) {
    const { files } = JSON.parse(read("expected", name, format, "manifest.json").toString());
    for (const [number, { file: wanted }] of files.entries()) {
      same(prepared.render(number, format), read("expected", name, format, wanted), `${name}/${format}/${wanted}`);
      counts.files += 1;
    }
  }
}

// Errors are exceptions with the names that Rust, C and Python have.
assert.equal(thrown(() => library.prepare("{")).code, "request_error");
assert.ok(thrown(() => library.formIndex("xx")) instanceof WiderspruchError);
assert.equal(thrown(() => library.withTexts("de", "x.ftl", "letter-subject = {")).code, "locale_error");
assert.equal(thrown(() => library.prepare(read("cases", firstCase(), "request.json")).render(99, "text")).code, "not_found");

// What a pasted address names.
assert.deepEqual(library.readLink("instagram.com/anna.b?igsh=1"), {
  names: "service", platform: "instagram", url: "https://instagram.com/anna.b", handle: "anna.b",
});
assert.deepEqual(library.readLink("https://www.instagram.com/reel/C1/"), { names: "service", platform: "instagram" });
assert.deepEqual(library.readLink("https://instagrarn.com/anna"), { names: "unknown", meant: ["instagram.com", "instagram"] });
assert.equal(library.readLink("https://www.facebook.com/profile.php?id=100&ref=x").url.includes("id=100"), true);
assert.deepEqual(library.readLink("https://example.org/me"), { names: "unknown" });
assert.deepEqual(library.readLink("no address"), { names: "no-address" });

// The form index is the catalog.
const index = library.formIndex("de");
const records = (kind) => readdirSync(join(root, "core/data", kind)).map((file) => JSON.parse(readFileSync(join(root, "core/data", kind, file))));
assert.deepEqual(index.services.map(({ id }) => id).sort(), records("platforms").filter(({ regions }) => regions.length > 0).map(({ id }) => id).sort());
assert.deepEqual(index.reasons.map(({ id }) => id).sort(), records("reasons").map(({ id }) => id).sort());
assert.deepEqual(index.countries.map(({ code }) => code).sort(), records("countries").filter(({ regime }) => regime !== "none").map(({ code }) => code).sort());
assert.ok(index.reasons.every(({ fact, label, explanation }) => fact && label && explanation));

// It works in a worker, and no part of it makes code from text.
const answer = await new Promise((resolve, reject) => {
  const code = `import { parentPort } from "node:worker_threads"; const { init, Library } = await import(${JSON.stringify(built)}); await init(); parentPort.postMessage(new Library().formIndex("en").countries.length);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  worker.once("message", resolve);
  worker.once("error", reject);
});
assert.equal(answer, index.countries.length);
for (const file of ["index.js", "load.js", "wasm/library.js", "wasm/pdf.js"]) {
  assert.doesNotMatch(readFileSync(join(root, "examples/web/dist/package", file), "utf8"), /\beval\(|new Function\(/, file);
}
console.log(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(", "), "as the native library gives them");

function firstCase() {
  return readdirSync(join(root, "target/cases")).find((name) => !name.startsWith("refused-"));
}

function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
