// The library: loaded while the person types, asked when something must be judged.

import { Library, Refused, initLanguage, initLibrary, initPdf, renewLibrary, type Prepared } from "../package/index.js";
import type { FormIndex, Link, Request } from "../package/index.js";
import { PARTS } from "./manifest.js";
import { part } from "./parts.js";
import { language } from "./texts.js";

let index: FormIndex | undefined;
let library: Library | undefined;
let ready: Promise<unknown> | undefined;
/** The languages of letters that are there. */
const spoken = new Set<string>();

export const formIndex = (): FormIndex => {
  if (!index) throw new Error("no index");
  return index;
};

/** Loads what the form offers in a language. */
export async function loadIndex(language: string): Promise<void> {
  const known = PARTS.index[language] ?? PARTS.index["en"]!;
  index = JSON.parse(new TextDecoder().decode(await part(known))) as FormIndex;
}

/** Loads the library with the languages that are wanted; what is there already is not loaded again. */
export async function start(tags: string[] = []): Promise<Library> {
  ready ??= part(PARTS.library).then(initLibrary);
  ready.catch(() => (ready = undefined));
  const wanted = [...new Set([language(), ...tags].map(known))].filter((tag) => tag !== undefined && !spoken.has(tag)) as string[];
  await Promise.all([ready, ...wanted.map((tag) => part(PARTS.locales[tag]!).then((files) => initLanguage(tag, files)))]);
  if (!library || wanted.length > 0) library = new Library();
  // When it was there; what measures the page reads it.
  performance.mark("library");
  for (const tag of wanted) spoken.add(tag);
  return library;
}

/** The language of letters that a tag means: `de-AT` is `de`. */
const known = (tag: string): string | undefined => [tag, tag.split(/[-_]/)[0]?.toLowerCase() ?? ""].find((name) => name in PARTS.locales);

/** Whether the library can be asked at once. */
export const isReady = (): boolean => library !== undefined;

/** What an address names; nothing while the library is not there. */
export const readLink = (text: string): Link | undefined => library?.readLink(text);

/** Judges and prepares a request, given as bytes of JSON. After a fault of the library it is made anew, once. */
export async function prepare(json: Uint8Array): Promise<Prepared> {
  const now = await start(tagsOf(json));
  try {
    return now.prepare(json);
  } catch (error) {
    if (error instanceof Refused || !(error instanceof WebAssembly.RuntimeError)) throw error;
    renewLibrary();
    library = new Library();
    return library.prepare(json);
  }
}

/** The languages that a case is written in. What is no case names none. */
function tagsOf(json: Uint8Array): string[] {
  try {
    const { language: own, guide_language: guide } = JSON.parse(new TextDecoder().decode(json)) as Record<string, unknown>;
    return [own, guide].filter((tag) => typeof tag === "string");
  } catch {
    return [];
  }
}

export const bytesOf = (request: Request): Uint8Array => new TextEncoder().encode(JSON.stringify(request));

/** Loads what sets PDF files, once. */
export const loadPdf = async (): Promise<void> => initPdf(await part(PARTS.pdf));
