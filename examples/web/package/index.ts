/**
 * Objections to AI training (GDPR Art. 21): says what to do for every account and writes every letter. It sends nothing,
 * stores nothing, and reads no clock and no network: {@link init} alone reads the WebAssembly beside it.
 *
 * ```js
 * import { init, Library, Refused } from "widerspruch";
 * await init();
 * const prepared = new Library().prepare({ version: 1, letter: "objection", … });
 * const bytes = prepared.render(0, "eml");
 * ```
 */

import { initLanguage, initLibrary, initPdf, readLanguages, renewLibrary } from "./load.js";
import { Case, Library as Native } from "./wasm/library.js";
import { PdfWriter } from "./wasm/pdf.js";
import type { FormIndex } from "./types/form-index.js";
import type { Link } from "./types/link.js";
import type { Prepared as Result } from "./types/prepared.js";
import type { Request } from "./types/request.js";

export { initLanguage, initLibrary, initPdf, renewLibrary };
export type { FormIndex, Link, Request, Result };
export type Letter = Result["letters"][number];
export type Plan = Result["plan"];

/** Formats of letters. */
export type LetterFormat = "text" | "markdown" | "html" | "json" | "eml" | "pdf";

/** One thing that is wrong with a request. */
export interface Issue {
  /** Stable, `area.problem`. */
  code: string;
  /** JSON pointer (RFC 6901) to the place. */
  path: string;
  /** A sentence in the language of the guide. It never repeats a value of the request. */
  message: string;
}

/** Anything that goes wrong; `code` names the stage, with the names that Rust, C and Python have too. */
export class WiderspruchError extends Error {
  override name = "WiderspruchError";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The request is refused: it cannot be read, or it is not a valid case. All issues at once. */
export class Refused extends WiderspruchError {
  override name = "Refused";
  constructor(
    code: string,
    message: string,
    readonly issues: Issue[],
  ) {
    super(code, message);
  }
}

/** Turns what the module throws into an exception. */
function called<T>(call: () => T): T {
  try {
    return call();
  } catch (thrown) {
    if (typeof thrown !== "string") throw thrown;
    const { code, message, issues } = JSON.parse(thrown) as { code: string; message: string; issues: Issue[] };
    throw issues.length > 0 ? new Refused(code, message, issues) : new WiderspruchError(code, message);
  }
}

const bytes = (json: Request | Uint8Array | string): Uint8Array =>
  json instanceof Uint8Array ? json : new TextEncoder().encode(typeof json === "string" ? json : JSON.stringify(json));

/**
 * Reads the WebAssembly and the languages beside this file: those of `locales` that you name, German and English if you
 * name none. Call it before anything else; what is there already is not read again. `pdf: true` reads the part for PDF
 * files too; {@link initPdf} does it later, {@link initLanguage} reads a language more.
 */
export async function init(options: { languages?: string[]; pdf?: boolean } = {}): Promise<void> {
  const { languages = ["de", "en"], pdf = false } = options;
  await Promise.all([initLibrary(), ...languages.map((tag) => initLanguage(tag)), pdf ? initPdf() : undefined]);
}

/** Facts and wording, in the languages that were read. Make it once. */
export class Library {
  #native: Native;

  constructor(native?: unknown) {
    if (native instanceof Native) this.#native = native;
    else {
      const add = (all: Native, [tag, files]: [string, string]) => all.withLocale(tag, files);
      this.#native = called(() => readLanguages().reduce(add, new Native()));
    }
  }

  /** The library with a language more: its tag, and the files of its folder, by name, as JSON. */
  withLocale(tag: string, files: string): Library {
    return new Library(called(() => this.#native.withLocale(tag, files)));
  }

  /** The library with texts of your own (Fluent) over a language: a paragraph, a letterhead. */
  withTexts(tag: string, name: string, ftl: string): Library {
    return new Library(called(() => this.#native.withTexts(tag, name, ftl)));
  }

  /** Plans and writes. @throws {Refused} with all issues */
  prepare(request: Request | Uint8Array | string): Prepared {
    return new Prepared(called(() => this.#native.prepare(bytes(request))));
  }

  /** What a form for a case offers: countries, services, companies and reasons with their words. */
  formIndex(language: string): FormIndex {
    return JSON.parse(called(() => this.#native.formIndex(language))) as FormIndex;
  }

  /** What an address that somebody pasted names. */
  readLink(text: string): Link {
    return JSON.parse(called(() => this.#native.readLink(text))) as Link;
  }

  /** Gives the memory back. */
  free(): void {
    this.#native.free();
  }
}

let writer: PdfWriter | undefined;

/** What comes out of a case. */
export class Prepared {
  #native: Case;
  #result: Result | undefined;

  constructor(native: unknown) {
    this.#native = native as Case;
  }

  /** Plan and letters, as every binding gives them. */
  get json(): string {
    return called(() => this.#native.json());
  }

  get #parsed(): Result {
    return (this.#result ??= JSON.parse(this.json) as Result);
  }

  get plan(): Plan {
    return this.#parsed.plan;
  }

  get letters(): Letter[] {
    return this.#parsed.letters;
  }

  /** Everything as one page of text. */
  get page(): string {
    return called(() => this.#native.page());
  }

  /** The same page as one file of HTML, which loads nothing. */
  get html(): string {
    return called(() => this.#native.planHtml());
  }

  /** A letter in a format. PDF needs {@link initPdf}. */
  render(letter: number, format: LetterFormat): Uint8Array {
    if (format !== "pdf") return called(() => this.#native.render(letter, format));
    const state = called(() => this.#native.state(letter));
    return called(() => (writer ??= new PdfWriter()).write(state));
  }

  /** The file name of a letter in a format, without personal data. */
  fileName(letter: number, format: LetterFormat): string {
    const name = this.letters[letter]?.suggested_file_name ?? "letter";
    return `${name}.${called(() => Case.extension(format))}`;
  }

  /** Days when answers are due as a calendar file (iCalendar); none if no day lies ahead. */
  calendar(): Uint8Array | undefined {
    return called(() => this.#native.calendar());
  }

  /** A link for a mail program, what of the letter its body holds, and to whom it goes, if that is sure. */
  mailto(letter: number): { url: string; body: "full" | "short" | "none"; to: string | null } {
    return JSON.parse(called(() => this.#native.mailto(letter)));
  }

  /** Gives the memory back. */
  free(): void {
    this.#native.free();
  }
}
