// Files: the case goes out and comes in, and everything of a plan can be saved.

import { Refused, type Prepared } from "../package/index.js";
import { byId, h } from "./dom.js";
import { bytesOf, loadPdf, prepare, start } from "./engine.js";
import { button } from "./fields.js";
import { announce } from "./live.js";
import { go } from "./route.js";
import { adopt, draft, replace, request, today, view } from "./state.js";
import { language, t } from "./texts.js";
import { zip, type ZipFile } from "./zip.js";
import type { Request } from "../package/index.js";

const MOST_BYTES = 4 * 1024 * 1024;

/** Hands a file to the browser, to be saved. */
export function save(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = h("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  announce(t("file.saved", { name }));
}

export const caseBytes = (): Uint8Array => new TextEncoder().encode(`${JSON.stringify(request(), null, 2)}\n`);

/** The case as a file that this page, the library and its programs read. */
export function saveCase(): void {
  save(`widerspruch-${draft().date}.json`, caseBytes(), "application/json");
  view.saved = true;
}

/** A button that opens a case file. */
export function openFile(label: string): HTMLElement {
  const input = h("input", { type: "file", id: "f-file", accept: ".json,application/json", class: "file", onchange: (event: Event) => void read(event) });
  return h("label", { class: "second button", htmlFor: "f-file" }, t(label), input);
}

async function read(event: Event): Promise<void> {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (!file) return;
  const bytes = file.size > MOST_BYTES ? undefined : new Uint8Array(await file.arrayBuffer());
  input.value = "";
  const place = byId("file-errors");
  if (!place) return;
  if (!bytes) return refuse(place, [t("file.too-large")]);
  place.replaceChildren(h("p", null, t("file.reading")));
  try {
    await start();
  } catch {
    return refuse(place, [t("engine.missing")]);
  }
  const problems = await judge(bytes);
  if (problems) return refuse(place, problems);
  const json = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  if (!view.started) return accept(json);
  const cancel = () => place.replaceChildren();
  const question = h("h2", { tabIndex: -1 }, t("file.replace"));
  place.replaceChildren(
    h("div", { class: "note" }, question, h("div", { class: "actions" }, button(t("file.replace-yes"), () => accept(json), "first"), button(t("file.replace-no"), cancel))),
  );
  question.focus();
}

/** What keeps the library from reading a file as a case; values that the person can still mend do not. */
async function judge(bytes: Uint8Array): Promise<string[] | undefined> {
  try {
    (await prepare(bytes)).free();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) return [t("engine.fault")];
    if (error.code === "validation_error") return undefined;
    return error.issues.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  }
}

function refuse(place: HTMLElement, problems: string[]): void {
  const box = h(
    "div",
    { class: "errors", tabIndex: -1, role: "alert" },
    h("h2", null, t("file.refused")),
    h("p", null, t("file.unchanged")),
    h("ul", null, problems.map((problem) => h("li", null, problem))),
  );
  place.replaceChildren(box);
  box.focus();
}

function accept(json: Record<string, unknown>): void {
  const next = adopt(json);
  // A day before what has happened would be refused.
  next.date = [today(), ...next.history.map(({ on }) => on)].sort().at(-1) ?? today();
  replace(next);
  go(next.history.length > 0 ? "since" : "check");
}

/** Everything of a plan: case, page, letters in three formats, days. */
export async function allFiles(prepared: Prepared, progress: (done: number, all: number) => void): Promise<Uint8Array> {
  const formats = ["pdf", "text", "eml"] as const;
  const all = prepared.letters.length * formats.length;
  const files: ZipFile[] = [
    { name: "case.json", bytes: caseBytes() },
    { name: "plan.html", bytes: new TextEncoder().encode(prepared.html) },
  ];
  const dates = prepared.calendar();
  if (dates) files.push({ name: "deadlines.ics", bytes: dates });
  await loadPdf();
  const taken = new Set(files.map(({ name }) => name));
  for (const [number, letter] of prepared.letters.entries()) {
    for (const format of formats) {
      progress(number * formats.length + formats.indexOf(format), all);
      // One letter after the other, so that the page stays alive.
      await new Promise((resolve) => setTimeout(resolve));
      const whole = prepared.fileName(number, format);
      const [, name = letter.suggested_file_name, ending = ""] = /^(.*)\.([^.]*)$/.exec(whole) ?? [];
      let free = whole;
      for (let copy = 2; taken.has(free); copy += 1) free = `${name}-${copy}.${ending}`;
      taken.add(free);
      files.push({ name: free, bytes: prepared.render(number, format) });
    }
  }
  return zip(files, draft().date);
}

/** The request as the page asks the library: what is said to the person comes in the language of the page. */
export function draftBytes(wanted: "own" | "next"): Uint8Array {
  const own = request();
  const [guide] = String(own["guide_language"] ?? own["language"]).split(/[-_]/);
  return bytesOf({
    ...own,
    ...(wanted === "next" ? { letter: "next" } : {}),
    ...(guide === language() ? {} : { guide_language: language() }),
  } as unknown as Request);
}
