// Reads a ZIP with Python, by whose judgement it is one: names and bytes.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function unzip(bytes) {
  const file = join(mkdtempSync(join(tmpdir(), "zip-")), "all.zip");
  writeFileSync(file, bytes);
  const program = "import base64, json, sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint(json.dumps({n: base64.b64encode(z.read(n)).decode() for n in z.namelist()}))";
  const files = JSON.parse(execFileSync("python3", ["-c", program, file], { maxBuffer: 1 << 28 }));
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, "base64")]));
}
