// Words of the page, one file a language. `{name}` stands for a value; a text that counts is an object of plural forms.

import { part } from "./parts.js";
import { PARTS } from "./manifest.js";

type Message = string | Record<string, string>;
export type Texts = { [key: string]: Message };

let texts: Texts = {};
let tag = "en";
let plurals = new Intl.PluralRules("en");

/** Languages that the page speaks, with their own names. */
export const languages = (): [string, string][] =>
  Object.entries(PARTS.texts).map(([code, file]) => [code, file.name ?? code]);

export const language = (): string => tag;

/** Loads a language, or that of the browser. */
export async function speak(wanted?: string): Promise<void> {
  const known = Object.keys(PARTS.texts);
  const asked = wanted ? [wanted] : navigator.languages.map((code) => code.split("-")[0] ?? "");
  const chosen = asked.find((code) => known.includes(code)) ?? "en";
  texts = JSON.parse(new TextDecoder().decode(await part(PARTS.texts[chosen]!))) as Texts;
  tag = chosen;
  plurals = new Intl.PluralRules(chosen);
  document.documentElement.lang = chosen;
}

export const has = (key: string): boolean => key in texts;

/** A text with its values. `n` chooses the plural form. */
export function t(key: string, values: Record<string, string | number> = {}): string {
  const message = texts[key];
  if (message === undefined) throw new Error(`no text: ${key}`);
  const count = values["n"];
  const text =
    typeof message === "string" ? message : (message[plurals.select(Number(count))] ?? message["other"] ?? "");
  return text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const said = typeof value === "number" ? value.toLocaleString(tag) : value;
    // A value that ends in a full stop, such as a day in Hungarian, ends its sentence.
    return said.endsWith(".") ? said : said + stop;
  });
}

/** A day in the words of the language. */
export function day(iso: string, style: "long" | "short" = "long"): string {
  const [year, month, date] = iso.split("-").map(Number);
  const value = new Date(Date.UTC(year!, month! - 1, date));
  return new Intl.DateTimeFormat(tag === "en" ? "en-GB" : tag, {
    day: "numeric",
    month: style === "long" ? "long" : "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(value);
}

/** A list in the words of the language. */
export const list = (items: string[]): string => new Intl.ListFormat(tag === "en" ? "en-GB" : tag).format(items);

/** Lower case without marks: what a search compares. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
