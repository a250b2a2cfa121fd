// Issues of the library: which screen and field they concern, and in whose words.

import type { Issue } from "../package/index.js";
import { byId, h } from "./dom.js";
import { serviceName } from "./facts.js";
import { draft, view } from "./state.js";
import { steps, type Screen } from "./route.js";
import { has, t } from "./texts.js";

/** The screen that a JSON pointer belongs to. */
export function screenOf(issue: { code: string; path: string }): Screen {
  const [, key] = issue.path.split("/");
  if (issue.code.startsWith("platform.")) return "services";
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
  [/^\/non_user\/platforms\/\d+$/, "/services"],
  [/^\/accounts$/, "/services"],
];

/** The id of the field that an issue concerns; the screen's heading if there is none. */
export function fieldFor(path: string): string {
  for (const [from, to] of ELSEWHERE) {
    const id = fieldId(path.replace(from, to));
    if (from.test(path) && byId(id)) return id;
  }
  for (let part = path; part; part = part.slice(0, part.lastIndexOf("/"))) {
    if (byId(fieldId(part))) return fieldId(part);
  }
  return "heading";
}

/** The words of an issue: the page's own where it has some, else the library's. */
export function words(issue: { code: string; path: string; message?: string }): string {
  const key = `issue.${issue.code}`;
  const account = /^\/accounts\/(\d+)/.exec(issue.path);
  const platform = account ? draft().accounts[Number(account[1])]?.platform : undefined;
  return has(key) ? t(key, { service: serviceName(platform) }) : (issue.message ?? t("issue.other"));
}

/** Keeps the issues of the screens up to this one. */
export function keep(issues: Issue[], until: Screen): void {
  const order: Screen[] = [...steps(), "plan", "since"];
  const last = until === "since" ? order.length : order.indexOf(until);
  view.issues = issues.filter((issue) => {
    const at = order.indexOf(screenOf(issue));
    return at <= last && (until === "since" || screenOf(issue) !== "since");
  });
}

export const issuesOf = (screen: Screen): Issue[] => view.issues.filter((issue) => screenOf(issue) === screen);

/** The box above the heading, with a link for each issue. */
export function summary(screen: Screen): HTMLElement | null {
  const issues = screen === "check" ? view.issues : issuesOf(screen);
  if (issues.length === 0) return null;
  const item = (issue: Issue) => {
    const owner = screenOf(issue);
    const here = owner === screen;
    const jump = (event: Event) => {
      event.preventDefault();
      if (here) focusField(issue.path);
      else location.hash = `#/${owner}`;
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

function focusField(path: string): void {
  const field = byId(fieldFor(path));
  for (let box = field?.parentElement; box; box = box.parentElement) {
    if (box instanceof HTMLDetailsElement) box.open = true;
  }
  const target = field?.matches("fieldset") ? (field.querySelector("input") ?? field) : field;
  (target as HTMLElement | null)?.focus();
}

/** Puts each issue above its field, and says so to a screen reader. */
export function mark(root: HTMLElement, screen: Screen): void {
  for (const [number, issue] of issuesOf(screen).entries()) {
    const field = root.querySelector<HTMLElement>(`#${CSS.escape(fieldIn(root, issue.path))}`);
    if (!field || field.id === "heading") continue;
    const id = `error-${number}`;
    const group = field.closest<HTMLElement>(".field") ?? field;
    const message = h("p", { class: "error", id }, h("b", null, t("errors.word")), " ", words(issue));
    group.classList.add("wrong");
    if (group.matches("fieldset")) group.querySelector("legend")?.after(message);
    else field.before(message);
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), id].filter(Boolean).join(" "));
    for (let box: HTMLElement | null = field; box; box = box.parentElement) {
      if (box instanceof HTMLDetailsElement) box.open = true;
    }
  }
}

function fieldIn(root: HTMLElement, path: string): string {
  // `fieldFor` looks into the document; the screen that is being made is not there yet.
  const holder = h("div", { hidden: true });
  if (root.isConnected) return fieldFor(path);
  document.body.append(holder);
  holder.append(root);
  const id = fieldFor(path);
  root.remove();
  holder.remove();
  return id;
}
