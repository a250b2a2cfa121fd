// Puts the page and the package together. `build` calls it, when both WebAssembly parts are there.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { compile } from "json-schema-to-typescript";

const core = "../../core";
const dist = "dist";
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await types();
npmPackage();
const { Library, init, initLanguage } = await import(pathToFileURL(join(process.cwd(), dist, "package/index.js")).href);
await init({ languages: [] });
const languages = locales();
for (const tag of languages) await initLanguage(tag);
await page(parts());
sizes();

/** TypeScript from the schemas of the library. */
async function types() {
  mkdirSync("package/types", { recursive: true });
  for (const name of ["request", "prepared", "form-index", "link"]) {
    const schema = JSON.parse(readFileSync(`${core}/schema/${name}.schema.json`, "utf8"), plainer);
    const source = await compile(schema, schema.title, { bannerComment: "", format: false, additionalProperties: false });
    writeFileSync(`package/types/${name}.ts`, `// Made by \`build\` from core/schema/${name}.schema.json.\n\n${source}`);
  }
}

/** The maker of types knows tuples by their older name only, and takes a limit of items for a tuple. */
function plainer(_, value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const { prefixItems, maxItems, minItems, ...rest } = value;
  return prefixItems ? { ...rest, items: prefixItems, minItems, maxItems } : rest;
}

/** A folder that npm takes as it is. */
function npmPackage() {
  execFileSync("node_modules/.bin/tsc", ["-p", "package"], { stdio: "inherit" });
  execFileSync("node_modules/.bin/tsc", ["-p", "page"], { stdio: "inherit" });
  cpSync("package/wasm", `${dist}/package/wasm`, { recursive: true });
  for (const name of ["README.md", "package.json"]) cpSync(`package/${name}`, `${dist}/package/${name}`);
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(`../../${name}`, `${dist}/package/${name}`);
}

/** What the page loads when asked for, each under the name of its hash. */
function parts() {
  const bytes = new Map();
  const part = (name, content, more = {}) => {
    const buffer = Buffer.from(content);
    const hash = createHash("sha384").update(buffer).digest("base64");
    const [, stem, ending] = /^(.*)\.(\w+)$/.exec(name);
    const file = `${stem}.${hash.replace(/[^A-Za-z0-9]/g, "").slice(0, 10)}.${ending}`;
    writeFileSync(`${dist}/${file}`, buffer);
    bytes.set(file, buffer);
    return { file, integrity: `sha384-${hash}`, bytes: buffer.length, ...more };
  };
  const library = new Library();
  const spoken = readdirSync("texts").map((name) => basename(name, ".json"));
  const tags = spoken.filter((tag) => languages.includes(tag));
  for (const tag of languages) if (!spoken.includes(tag)) console.log(`letters only, as the page has no words in it: ${tag}`);
  const texts = Object.fromEntries(tags.map((tag) => {
    const content = json(`texts/${tag}.json`);
    return [tag, part(`texts.${tag}.json`, JSON.stringify(content), { name: content["language.name"] })];
  }));
  const locale = (tag) => part(`locale.${tag}.json`, readFileSync(`${dist}/package/locales/${tag}.json`));
  return {
    bytes,
    manifest: {
      built: new Date().toISOString().slice(0, 10),
      texts,
      index: Object.fromEntries(tags.map((tag) => [tag, part(`index.${tag}.json`, JSON.stringify(library.formIndex(tag)))])),
      locales: Object.fromEntries(languages.map((tag) => [tag, locale(tag)])),
      library: part("library.wasm", readFileSync("package/wasm/library.wasm")),
      pdf: part("pdf.wasm", readFileSync("package/wasm/pdf.wasm")),
      all: [],
      single: false,
    },
  };
}

/** The languages of letters, each with its files in one, without the remarks for translators. One under work stays out. */
function locales() {
  mkdirSync(`${dist}/package/locales`);
  const library = new Library();
  return readdirSync(`${core}/locales`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).filter((tag) => {
    const folder = `${core}/locales/${tag}`;
    const text = (name) => readFileSync(join(folder, name), "utf8").replace(/^#.*\n/gm, "");
    const names = readdirSync(folder).filter((name) => name === "locale.json" || name.endsWith(".ftl"));
    const files = JSON.stringify(Object.fromEntries(names.map((name) => [name, text(name)])));
    try {
      library.withLocale(tag, files);
    } catch (error) {
      console.log(`left out, as it is not whole: ${tag} (${error.message})`);
      return false;
    }
    writeFileSync(`${dist}/package/locales/${tag}.json`, files);
    return true;
  });
}

/** One script of all that an entry needs. */
function bundle(entry, define) {
  return esbuild.buildSync({
    entryPoints: [entry], bundle: true, minify: true, format: "iife", target: "es2022", write: false, define,
    external: ["node:*"], logOverride: { "empty-import-meta": "silent" }, legalComments: "none",
  }).outputFiles[0].text;
}

/** `index.html` with its files, and `single.html`, which holds them all. */
async function page({ manifest, bytes }) {
  const hash = (text) => createHash("sha256").update(text).digest("base64");
  const named = (name, text) => {
    const [stem, ending] = name.split(".");
    const file = `${stem}.${hash(text).replace(/[^A-Za-z0-9]/g, "").slice(0, 10)}.${ending}`;
    writeFileSync(`${dist}/${file}`, text);
    return file;
  };
  const style = esbuild.buildSync({ entryPoints: ["page/style.css"], minify: true, write: false }).outputFiles[0].text;
  const script = bundle("page/main.ts", { MANIFEST: JSON.stringify(manifest) });
  const [styleFile, scriptFile] = [named("style.css", style), named("page.js", script)];
  const iconFile = named("icon.svg", readFileSync("page/icon.svg", "utf8"));
  const template = readFileSync("page/index.html", "utf8");
  const fill = (values) => template.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
  const everywhere = "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'";
  const index = fill({
    csp: `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; ${everywhere}; trusted-types own-parts`,
    style: `<link rel="icon" href="${iconFile}">\n<link rel="stylesheet" href="${styleFile}">`,
    script: `<script defer src="${scriptFile}" integrity="sha384-${createHash("sha384").update(script).digest("base64")}"></script>`,
    forms: forms(),
  });
  writeFileSync(`${dist}/index.html`, index);
  const files = ["./", "index.html", iconFile, styleFile, scriptFile, ...bytes.keys()];
  const version = hash(files.join(" ") + index).replace(/[^A-Za-z0-9]/g, "").slice(0, 10);
  writeFileSync(`${dist}/sw.js`, bundle("page/sw.ts", { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) }));
  writeFileSync(`${dist}/headers.txt`, headers(index));

  const inline = (part) => ({ ...part, inline: bytes.get(part.file).toString("base64") });
  const all = (parts) => Object.fromEntries(Object.entries(parts).map(([tag, part]) => [tag, inline(part)]));
  const whole = {
    ...manifest, single: true, library: inline(manifest.library), pdf: inline(manifest.pdf),
    texts: all(manifest.texts), index: all(manifest.index), locales: all(manifest.locales),
  };
  const inside = bundle("page/main.ts", { MANIFEST: JSON.stringify(whole) }).replaceAll("</script", "<\\/script");
  writeFileSync(`${dist}/single.html`, fill({
    csp: `default-src 'none'; script-src 'sha256-${hash(inside)}' 'wasm-unsafe-eval'; style-src 'sha256-${hash(style)}'; ${everywhere}; trusted-types 'none'`,
    style: `<style>${style}</style>`,
    script: `<script>${inside}</script>`,
    forms: forms(),
  }));
}

/** The official forms, for browsers without JavaScript or WebAssembly. */
function forms() {
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const platforms = readdirSync(`${core}/data/platforms`).map((name) => json(`${core}/data/platforms/${name}`));
  const rows = platforms.flatMap(({ name, channels }) =>
    channels
      .filter(({ kind, url, purpose }) => kind === "web-form" && url && purpose !== "non-user-objection")
      .map(({ url, evidence }) => [name, url, evidence.verified_on ?? ""]),
  );
  const seen = new Set();
  return rows
    .filter(([, url]) => !seen.has(url) && seen.add(url))
    .sort(([one], [other]) => one.localeCompare(other, "en"))
    .map(([name, url, day]) => `<li><a href="${escape(url)}" rel="noopener noreferrer">${escape(name)}</a> ${day}</li>`)
    .join("\n");
}

/** Headers that a server may add: what a meta element cannot say. */
function headers(index) {
  const csp = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(index)[1];
  return [
    `Content-Security-Policy: ${csp}; frame-ancestors 'none'`,
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: no-referrer",
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy: same-origin",
    "",
  ].join("\n");
}

function sizes() {
  const zipped = (name) => gzipSync(readFileSync(`${dist}/${name}`), { level: 9 }).length;
  const names = readdirSync(dist).filter((name) => /\.(html|css|js|json|wasm)$/.test(name));
  for (const name of names) console.log(`${String(Math.round(zipped(name) / 1000)).padStart(6)} KB gzipped  ${name}`);
}
