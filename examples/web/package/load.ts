// Reads the two WebAssembly modules and the languages: from bytes, from an address, or from the files beside the package.

import initLibraryModule, { __wbg_reset_state as resetLibrary } from "./wasm/library.js";
import initPdfModule from "./wasm/pdf.js";

type Source = Uint8Array | URL | string;

let library: Promise<unknown> | undefined;
let pdf: Promise<unknown> | undefined;

/** Reads the library. */
export async function initLibrary(source?: Source): Promise<void> {
  library ??= bytesOf("wasm/library.wasm", source).then((module_or_path) => initLibraryModule({ module_or_path }));
  await library.catch((error) => {
    library = undefined;
    throw error;
  });
}

const languages = new Map<string, string>();

/** Reads a language: its files as one JSON text. Libraries that are made afterwards speak it. */
export async function initLanguage(tag: string, source?: Source): Promise<void> {
  if (!languages.has(tag)) languages.set(tag, new TextDecoder().decode(await bytesOf(`locales/${tag}.json`, source)));
}

/** The languages read so far, each with its files. */
export const readLanguages = (): [string, string][] => [...languages];

/** A new instance of the library, after a fault of the old one. Whatever came from the old one is gone. */
export function renewLibrary(): void {
  resetLibrary();
}

/** Reads what sets PDF files. */
export async function initPdf(source?: Source): Promise<void> {
  pdf ??= bytesOf("wasm/pdf.wasm", source).then((module_or_path) => initPdfModule({ module_or_path }));
  await pdf.catch((error) => {
    pdf = undefined;
    throw error;
  });
}

/** Instantiating from bytes works whatever type a server gives the file. */
async function bytesOf(name: string, source?: Source): Promise<BufferSource> {
  if (source instanceof Uint8Array) return source as BufferSource;
  const address = new URL(source ?? `./${name}`, import.meta.url);
  if (address.protocol === "file:") {
    // Node.js, and other hosts with its modules, read files this way.
    const { readFile } = (await import("node:fs/promises" as string)) as {
      readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
    };
    return readFile(address);
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}
