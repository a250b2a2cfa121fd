// The package in Deno, which may read its own files and nothing else: the same bytes as in Node.js.
//
//     deno run --no-remote --allow-read=dist/package,../cases test/deno.mjs
//     node test/deno.mjs              prints what must be the same
import { readFile } from "node:fs/promises";
import { Library, Refused, init } from "../dist/package/index.js";

await init({ languages: ["de", "fr"], pdf: true });
const library = new Library();
const prepared = library.prepare(await readFile(new URL("../../cases/anna.json", import.meta.url)));
const sums = [];
for (const format of ["text", "markdown", "html", "json", "eml", "pdf"]) {
  const sum = await crypto.subtle.digest("SHA-256", prepared.render(0, format));
  sums.push(`${format} ${[...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
}
try {
  library.prepare("{");
  throw new Error("a broken request was taken");
} catch (error) {
  if (!(error instanceof Refused) || error.issues.length === 0) throw error;
}
console.log(sums.join("\n"));
