// Issues of the library: which screen and field they concern, and in whose words.

import type { Issue } from "../package/index.js";
import { byId, h } from "./dom.js";
import { serviceName } from "./facts.js";
import { draft, view } from "./state.js";
import { go, type Screen } from "./route.js";
import { has, t } from "./texts.js";

/** The screen that a JSON pointer belongs to. */
export function screenOf(issue: { code: string; path: string }): Screen {
  const [, key] = issue.path.split("/");
  if (issue.code.startsWith("platform.")) return "services";
  // Whoever acts can be reached instead.
  if (issue.code === "address.missing" && draft().representative) return "acting";
  switch (key) {
    case "data_subject":
      return "you";
    case "representative":
      return "acting";
    case "services":
      return "services";
    case "accounts":
    case "non_user":
      return "accounts";
    case "reasons":
      return "reasons";
    case "history":
      return "since";
    default:
      return "check";
  }
}

export const fieldId = (path: string): string => `f${path.replaceAll("/", "-")}`;

/** Pointers whose value another field holds. */
const ELSEWHERE: [RegExp, string][] = [
  [/^\/accounts\/(\d+)\/url$/, "/accounts/$1/handle"],
  [/^\/accounts\/(\d+)$/, "/accounts/$1/handle"],
  [/^\/data_subject$/, "/data_subject/email"],
  [/^\/(data_subject|representative)\/address\/\d+$/, "/$1/address"],
  [/^\/representative\/custody$/, "/representative/second_parent/name"],
  [/^\/representative$/, "/representative/email"],
  [/^\/data_subject$/, "/representative/address"],
  [/^\/non_user\/platforms\/\d+$/, "/services"],
  [/^\/accounts$/, "/services"],
];

/** The field of a screen that an issue concerns, if the screen has one. */
export function fieldFor(path: string, root: ParentNode = document): HTMLElement | undefined {
  const find = (pointer: string) => root.querySelector<HTMLElement>(`#${CSS.escape(fieldId(pointer))}`) ?? undefined;
  for (const [from, to] of ELSEWHERE) {
    const field = from.test(path) ? find(path.replace(from, to)) : undefined;
    if (field) return field;
  }
  for (let part = path; part; part = part.slice(0, part.lastIndexOf("/"))) {
    const field = find(part);
    if (field) return field;
  }
  return undefined;
}

/** The words of an issue: the page's own where it has some, else the library's. */
export function words(issue: { code: string; path: string; message?: string }): string {
  const key = `issue.${issue.code}${screenOf(issue) === "acting" && issue.code === "address.missing" ? "-other" : ""}`;
  const account = /^\/accounts\/(\d+)/.exec(issue.path);
  const platform = account ? draft().accounts[Number(account[1])]?.platform : undefined;
  return has(key) ? t(key, { service: serviceName(platform) }) : sentence(issue.message ?? t("issue.other"));
}

/** The library's words begin small, as programs print them behind a place. */
const sentence = (text: string): string => text.slice(0, 1).toLocaleUpperCase(document.documentElement.lang) + text.slice(1);

/** The issues that a screen shows: its own, and at the end of the way all. */
export const issuesOf = (screen: Screen): Issue[] =>
  screen === "check" || screen === "since" ? view.issues : view.issues.filter((issue) => screenOf(issue) === screen);

/** The box above the heading, with a link for each issue. */
export function summary(screen: Screen, root: ParentNode): HTMLElement | null {
  const issues = issuesOf(screen);
  if (issues.length === 0) return null;
  const item = (issue: Issue) => {
    const owner = fieldFor(issue.path, root) ? screen : screenOf(issue);
    const jump = (event: Event) => {
      event.preventDefault();
      if (owner === screen) focusField(issue.path);
      else go(owner);
    };
    return h("li", null, h("a", { href: `#/${owner}`, onclick: jump }, words(issue)));
  };
  return h(
    "div",
    { class: "errors", role: "alert", tabIndex: -1, id: "errors", "aria-labelledby": "errors-title" },
    h("h2", { id: "errors-title" }, t("errors.title")),
    h("ul", null, issues.map(item)),
  );
}

/** Puts the focus into the field that an issue concerns, which may be folded away; else on the heading. */
export function focusField(path: string): void {
  const field = fieldFor(path) ?? byId("heading");
  if (field) unfold(field);
  const target = field?.matches("fieldset") ? (field.querySelector<HTMLElement>("input:checked") ?? field.querySelector("input") ?? field) : field;
  target?.focus();
}

function unfold(field: HTMLElement): void {
  for (let box: HTMLElement | null = field; box; box = box.parentElement) {
    if (box instanceof HTMLDetailsElement) box.open = true;
  }
}

/** Puts each issue above its field, and says so to a screen reader. */
export function mark(root: HTMLElement, screen: Screen): void {
  for (const [number, issue] of issuesOf(screen).entries()) {
    const field = fieldFor(issue.path, root);
    if (!field) continue;
    const id = `error-${number}`;
    const group = field.closest<HTMLElement>(".field") ?? field;
    const message = h("p", { class: "error", id }, h("b", null, t("errors.word")), " ", words(issue));
    group.classList.add("wrong");
    if (field.matches("fieldset")) field.querySelector("legend")?.after(message);
    else if (field.matches("input, textarea, select")) field.before(message);
    else field.prepend(message);
    if (field.matches("input, textarea, select")) field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), id].filter(Boolean).join(" "));
    unfold(field);
  }
}
