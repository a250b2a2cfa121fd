// The main job from Node.js: reads a case, prints what to do and the subject of every letter, and writes every letter
// as text and as HTML into a folder.
//
//     npm install && node prepare.js CASE.json FOLDER
//
// Exit status: 0 done, 2 the case was refused (one line `code path message` per issue), 1 anything else.
// WIDERSPRUCH_LIBRARY may name the library file; otherwise the system finds it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Library, WiderspruchError } from "./widerspruch.js";

function run(file, folder) {
  const json = readFileSync(file);
  const library = new Library();
  try {
    const prepared = library.prepare(json);
    for (const { id, title } of prepared.actions) {
      console.log(`action ${id}: ${title}`);
    }
    mkdirSync(folder, { recursive: true });
    prepared.letters.forEach(({ subject, text, html }, index) => {
      const name = join(folder, `letter-${index + 1}`);
      writeFileSync(`${name}.txt`, text);
      writeFileSync(`${name}.html`, html);
      console.log(`letter ${index + 1}: ${subject}`);
    });
  } finally {
    library.close();
  }
}

const [file, folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
  console.error("usage: prepare CASE.json FOLDER");
  process.exitCode = 1;
} else {
  try {
    run(file, folder);
  } catch (error) {
    if (error instanceof WiderspruchError && error.refused) {
      for (const { code, path, message } of error.issues) {
        console.error(`${code} ${path} ${message}`);
      }
      process.exitCode = 2;
    } else {
      console.error(`prepare: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
