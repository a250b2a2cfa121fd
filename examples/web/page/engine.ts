// The library: loaded while the person types, asked when something must be judged.

import { Library, Refused, initLibrary, initPdf, renewLibrary, type Prepared } from "../package/index.js";
import type { FormIndex, Link, Request } from "../package/index.js";
import { PARTS } from "./manifest.js";
import { part } from "./parts.js";

let index: FormIndex | undefined;
let library: Library | undefined;
let ready: Promise<Library> | undefined;
const extra = new Set<string>();

export const formIndex = (): FormIndex => {
  if (!index) throw new Error("no index");
  return index;
};

/** Loads what the form offers in a language. */
export async function loadIndex(language: string): Promise<void> {
  const known = PARTS.index[language] ?? PARTS.index["en"]!;
  index = JSON.parse(new TextDecoder().decode(await part(known))) as FormIndex;
}

/** Loads the library, once; a call after a failure tries again. */
export function start(): Promise<Library> {
  ready ??= part(PARTS.library)
    .then(initLibrary)
    .then(() => (library = new Library()));
  ready.catch(() => (ready = undefined));
  return ready;
}

/** Whether the library can be asked at once. */
export const isReady = (): boolean => library !== undefined;

/** What an address names; nothing while the library is not there. */
export const readLink = (text: string): Link | undefined => library?.readLink(text);

/** Languages beyond those in the library are parts of their own. */
async function withLanguage(tag: string): Promise<Library> {
  let now = await start();
  const locale = PARTS.locales[tag];
  if (locale && !extra.has(tag)) {
    now = now.withLocale(tag, new TextDecoder().decode(await part(locale)));
    extra.add(tag);
    library = now;
    ready = Promise.resolve(now);
  }
  return now;
}

/** Judges and prepares a request, given as bytes of JSON. After a fault of the library it is made anew, once. */
export async function prepare(json: Uint8Array, languages: string[]): Promise<Prepared> {
  for (const tag of languages) await withLanguage(tag);
  const now = await start();
  try {
    return now.prepare(json);
  } catch (error) {
    if (error instanceof Refused || !(error instanceof WebAssembly.RuntimeError)) throw error;
    renewLibrary();
    extra.clear();
    library = new Library();
    ready = Promise.resolve(library);
    return library.prepare(json);
  }
}

export const bytesOf = (request: Request): Uint8Array => new TextEncoder().encode(JSON.stringify(request));

/** Loads what sets PDF files, once. */
export const loadPdf = async (): Promise<void> => initPdf(await part(PARTS.pdf));
