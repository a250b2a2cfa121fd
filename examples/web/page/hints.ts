// Remarks of the library beside what they concern: under its field, and in its row where everything is checked.

import { h } from "./dom.js";
import { fieldFor, screenOf } from "./issues.js";
import planOnly from "./plan-hints.json";
import type { Screen } from "./route.js";
import { view } from "./state.js";
import { t } from "./texts.js";

type Hint = (typeof view.hints)[number];

/** Whether a remark is about an answer. The others are about what to do, which the plan says. */
const isOfAnAnswer = ({ code, path }: Hint): boolean =>
  code === "catalog.note" ? path.startsWith("/reasons") : !planOnly.includes(code);

/** Puts remarks where they belong. Remarks that are there already stay. */
export function remind(form: HTMLElement, screen: Screen): void {
  if (screen === "start" || screen === "plan" || form.querySelector(".remark")) return;
  const said = new Map<HTMLElement, Set<string>>();
  for (const [number, hint] of view.hints.filter(isOfAnAnswer).entries()) {
    const place = screen === "check" ? row(form, hint.path) : screenOf(hint) === screen ? field(form, hint) : undefined;
    if (!place) continue;
    const known = said.get(place) ?? new Set();
    said.set(place, known);
    if (known.has(hint.message)) continue;
    known.add(hint.message);
    put(place, hint.message, `remark-${number}`);
  }
}

/** The row of a summary that shows a value; of accounts and reasons, which are several in one, the line. */
function row(form: HTMLElement, path: string): HTMLElement | undefined {
  const rows = [...form.querySelectorAll<HTMLElement>("[data-of]")];
  const found = rows.find((entry) => entry.dataset["of"]!.split(" ").some((head) => path.startsWith(head)));
  const at = /^\/(?:accounts|reasons)\/(\d+)/.exec(path)?.[1];
  return at === undefined ? found : (found?.querySelectorAll<HTMLElement>(":scope > div")[Number(at)] ?? found);
}

function field(form: HTMLElement, { code, path }: Hint): HTMLElement | undefined {
  // The screen of reasons says this itself, while somebody types.
  if (code === "reason.none_given") return undefined;
  return fieldFor(path === "/representative" ? "/representative/role" : path, form);
}

function put(place: HTMLElement, message: string, id: string): void {
  const remark = h("p", { class: "remark", id }, h("b", null, t("note.word")), " ", message);
  if (place.matches("input, textarea, select")) (place.closest(".field, .choice") ?? place).append(remark);
  else if (place.matches("fieldset")) place.querySelector("legend")?.after(remark);
  else place.append(remark);
  if (!place.closest("[data-of]")) place.setAttribute("aria-describedby", [place.getAttribute("aria-describedby"), id].filter(Boolean).join(" "));
}
