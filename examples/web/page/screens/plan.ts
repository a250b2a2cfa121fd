// The plan: what to do for each company, step by step, then the letters, then the days.

import type { Letter, Plan } from "../../package/index.js";
import { whole } from "../address.js";
import { add, h, icon, type Child } from "../dom.js";
import { loadPdf } from "../engine.js";
import { button, dateField, details, note } from "../fields.js";
import { render } from "../app.js";
import { copyButton } from "../clipboard.js";
import { accountName, serviceName } from "../facts.js";
import { allFiles, save, saveCase } from "../files.js";
import { canKeep, forget, isKeeping, keep } from "../keep.js";
import { announce } from "../live.js";
import { go } from "../route.js";
import { blank, changed, draft, replace, today, view, type HistoryEvent } from "../state.js";
import { day, list, t } from "../texts.js";
import { preview } from "./letter.js";
import { formIndex } from "../engine.js";

type Action = Plan["actions"][number];
const VIA: Record<string, string> = { "web-form": "form", email: "email", post: "post" };
const MOST_HINTS = 3;
const STALE_DAYS = 180;
/** Shorter than this, a value is a field; longer, it is a text to be read first. */
const SHORT = 60;

export function plan(): HTMLElement {
  const prepared = view.prepared;
  if (!prepared) return h("section", null, h("h1", { id: "heading", tabIndex: -1 }, t("plan.preparing")), h("progress", { id: "progress", max: 1 }));
  const { actions, hints, timelines } = prepared.plan;
  const companies = [...new Set(actions.map((action) => action.authority ?? action.controller))];
  const name = (id: string) => prepared.letters.find(({ addressee }) => addressee.id === id)?.addressee.name ?? formIndex().companies[id] ?? id;
  const isNothing = actions.length + prepared.letters.length === 0;
  const title = isNothing ? t("plan.nothing") : t("plan.title", { n: companies.length, steps: t("plan.steps", { n: actions.length }) });
  const section = h("section", { class: "plan" }, h("h1", { id: "heading", tabIndex: -1 }, title), isNothing ? later(hints) : null, saveBar(), isNothing ? null : h("p", { class: "hint" }, t("plan.nothing-sent")));
  const stale = Date.parse(today()) - Date.parse(formIndex().as_of) > STALE_DAYS * 86_400_000;
  if (stale || hints.some(({ code }) => code === "contact.not_verified")) section.append(note(h("p", null, t("plan.stale", { date: day(formIndex().as_of) }))));
  const shared = new Map<string, string>();
  if (companies.length > 1) {
    const items = companies.map((id) => h("li", null, h("a", { href: `#c-${id}`, onclick: jump(`c-${id}`) }, name(id))));
    section.append(h("nav", { class: "companies", "aria-label": t("plan.companies") }, h("ul", null, items, h("li", null, h("a", { href: "#letters", onclick: jump("letters") }, t("plan.letters"))))));
  }
  let isFirst = true;
  for (const id of companies) {
    const mine = actions.filter((action) => (action.authority ?? action.controller) === id);
    const tasks = mine.map((action) => {
      const open = isFirst && !sent(action);
      if (open) isFirst = false;
      return h("li", null, task(action, shared, open));
    });
    section.append(h("section", { class: "group", id: `c-${id}`, tabIndex: -1 }, h("h2", null, name(id)), h("ol", { class: "tasks" }, tasks), remarks(mine)));
  }
  if (prepared.letters.length > 0) {
    section.append(h("section", { class: "group", id: "letters", tabIndex: -1 }, h("h2", null, t("plan.letters")), h("p", { class: "hint" }, t("letter.pdf-size")), prepared.letters.map(letterBox)));
  }
  const shown = new Set(actions.flatMap((action) => remarksOf(action).map((hint) => hint.message)));
  const rest = [...new Set(hints.map(({ message }) => message))].filter((message) => !shown.has(message));
  add(section, [deadlines(timelines), rest.length > 0 ? details("more-notes", t("plan.more-notes"), h("ul", null, rest.map((text) => h("li", null, text)))) : null, nextMember()]);
  return section;
}

/** Why there is nothing to do, and when to look again. */
function later(hints: Plan["hints"]): HTMLElement | null {
  const said = hints.filter(({ code }) => code === "letter.later" || code === "letter.nothing_left");
  return said.length > 0 ? note(said.map(({ message }) => h("p", null, message))) : null;
}

const jump = (id: string) => (event: Event) => {
  event.preventDefault();
  document.getElementById(id)?.scrollIntoView();
  document.getElementById(id)?.focus();
};

function saveBar(): HTMLElement {
  const prepared = view.prepared!;
  const state = h("p", { class: "hint", "aria-live": "off" });
  const all = async () => {
    try {
      state.textContent = t("plan.preparing");
      const bytes = await allFiles(prepared, (done, count) => (state.textContent = t("plan.progress", { done, all: count })));
      save(`widerspruch-${draft().date}.zip`, bytes, "application/zip");
      view.saved = true;
      state.textContent = "";
    } catch {
      state.textContent = t("engine.part");
    }
  };
  const dates = prepared.calendar();
  const kept = h("div", { class: "choice" });
  if (canKeep()) {
    const tick = async (event: Event) => {
      const { checked } = event.target as HTMLInputElement;
      if (!checked) return forget();
      if (!(await keep())) {
        (event.target as HTMLInputElement).checked = false;
        state.textContent = t("keep.refused");
      }
    };
    kept.append(
      h("input", { type: "checkbox", id: "keep", checked: isKeeping(), onchange: tick, "aria-describedby": "keep-hint" }),
      h("label", { htmlFor: "keep" }, t("keep.label")),
      h("p", { class: "hint", id: "keep-hint" }, t("keep.hint")),
    );
  }
  return h(
    "div",
    { class: "save" },
    h(
      "div", { class: "actions" },
      button(t("save.case"), saveCase, "first"),
      button(t("save.zip"), () => void all()),
      dates ? button(t("save.calendar"), () => save("deadlines.ics", dates, "text/calendar")) : null,
      button(t("save.print"), () => print()),
    ),
    h("p", { class: "hint" }, t("save.hint")),
    state,
    canKeep() ? kept : null,
  );
}

const lettersOf = (action: Action): Letter[] =>
  view.prepared!.letters.filter(({ addressee, accounts }) =>
    (action.authority ?? action.controller) === addressee.id && (accounts.length === 0 || action.accounts.length === 0 || accounts.some((id) => action.accounts.includes(id))),
  );

/** The event that says that an action was done. */
function eventOf(action: Action, on: string): HistoryEvent {
  const letter = lettersOf(action)[0];
  const form = action.kind === "web-form";
  return {
    event: "sent", on, via: VIA[action.kind] ?? "form", letter: letter?.kind ?? "objection", controller: action.controller,
    ...(action.accounts.length > 0 ? { accounts: action.accounts } : {}),
    ...(letter ? { text: form ? "form" : "letter", parts: form ? letter.form_parts : letter.parts } : {}),
  };
}

function sent(action: Action): HistoryEvent | undefined {
  const like = eventOf(action, "");
  return draft().history.find(
    (event) => event.event === "sent" && event.via === like.via && (event.letter ?? "objection") === like.letter && event.controller === like.controller &&
      JSON.stringify(event.accounts ?? []) === JSON.stringify(like.accounts ?? []),
  );
}

function task(action: Action, shared: Map<string, string>, open: boolean): HTMLElement {
  const done = VIA[action.kind] ? sent(action) : undefined;
  const switched = view.switches.has(action.id);
  const state = done ? t("task.sent", { date: day(done.on, "short") }) : switched ? t("task.done") : action.kind === "settings-switch" || action.confidence === "unverified" ? t("task.optional") : t("task.open");
  const id = `task-${action.id}`;
  if (open && !view.open.has(`seen-${id}`)) {
    view.open.add(id);
    view.open.add(`seen-${id}`);
  }
  const body: Child[] = [];
  const names = action.accounts.map(accountName);
  if (names.length > 0) body.push(h("p", null, h("b", null, t(action.needs_login ? "task.log-in" : "task.accounts")), " ", list(names)));
  body.push(h("ol", { class: "steps" }, action.steps.map((step) => h("li", null, linked(step, action)))));
  for (const field of action.fields) body.push(value(field, shared));
  if (action.url) {
    body.push(
      h(
        "p", { class: "go" },
        h("a", { class: "button first", href: safe(action.url), target: "_blank", rel: "noopener noreferrer" }, t(`task.go-${action.kind}`, { service: serviceName(action.platform) }), icon("out")),
      ),
      h("p", { class: "hint" }, t("task.tab")),
    );
  }
  body.push(h("p", { class: "hint" }, action.covers));
  if (action.confidence === "low" || action.confidence === "unverified" || isOld(action.verified_on)) {
    body.push(h("p", { class: "hint" }, action.verified_on ? t("task.as-of", { date: day(action.verified_on) }) : t("task.unverified")));
  }
  if (action.fallback_urls?.length) {
    const other = action.fallback_urls.map((url) => h("li", null, h("a", { href: safe(url), target: "_blank", rel: "noopener noreferrer" }, url)));
    body.push(details(`${id}-fallback`, t("task.fallback"), h("ul", null, other)));
  }
  body.push(tick(action, done, switched));
  const box = details(id, action.title, body);
  box.className = "task";
  box.querySelector("summary")?.append(h("span", { class: done || switched ? "state done" : "state" }, state));
  return box;
}

const isOld = (date?: string | null): boolean => !date || Date.parse(today()) - Date.parse(date) > STALE_DAYS * 86_400_000;
/** Records hold https addresses only; whatever else came in would be no link. */
const safe = (url: string): string | undefined => (/^https:\/\//.test(url) ? url : undefined);

/** A step whose address the button below opens shows it as text. */
function linked(step: string, action: Action): Child[] {
  const url = [action.url, ...(action.fallback_urls ?? [])].find((known) => known && step.includes(known));
  if (!url) return [step];
  const [head = "", tail = ""] = step.split(url);
  return [head, h("span", null, whole(url)), tail];
}

function value(field: Action["fields"][number], shared: Map<string, string>): HTMLElement {
  const name = t(`field.${field.field}`);
  if (!field.value) return h("p", null, h("b", null, name), " ", h("span", { class: "hint" }, t(field.required ? "field.yours" : "field.empty")));
  const omitted = field.omitted?.length ? h("p", { class: "hint" }, t("task.omitted", { parts: list(field.omitted) })) : null;
  if (field.value.length <= SHORT && !field.value.includes("\n")) {
    const text = h("span", { class: "value" }, field.value);
    return h("div", { class: "copy-row" }, h("span", null, h("b", null, name), " ", text), copyButton(name, field.value, text));
  }
  const known = shared.get(field.value);
  const title = known ?? t("task.text", { n: shared.size + 1 });
  shared.set(field.value, title);
  const text = h("div", { class: "text" }, field.value);
  return h(
    "div", { class: "copy-text" },
    h("div", { class: "copy-row" }, h("b", null, `${name}: ${title}`), copyButton(title, field.value, text)),
    known ? h("details", null, h("summary", null, t("task.show", { what: title })), text) : text,
    omitted,
  );
}

function tick(action: Action, done: HistoryEvent | undefined, switched: boolean): HTMLElement {
  const id = `tick-${action.id}`;
  const isEvent = VIA[action.kind] !== undefined;
  let on = done?.on ?? today();
  const set = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    const { history } = draft();
    if (!isEvent) {
      if (checked) view.switches.add(action.id);
      else view.switches.delete(action.id);
    } else if (checked) history.push(eventOf(action, on));
    else draft().history = history.filter((entry) => entry !== done);
    changed();
    announce(t(checked ? "task.noted" : "task.taken-back"));
    render(`/keep/${id}`);
  };
  const input = h("input", { type: "checkbox", id, checked: Boolean(done) || switched, onchange: set });
  const label = isEvent ? t(done ? "task.i-sent" : "task.i-sent-today", { date: day(on) }) : t("task.i-did");
  return h(
    "div", { class: "tick" },
    h("div", { class: "choice" }, input, h("label", { htmlFor: id }, label)),
    done ? details(`day-${action.id}`, t("task.other-day"), dateField(`/day-${action.id}`, t("task.day"), done.on, (iso) => iso && (done.on = iso))) : null,
  );
}

function remarksOf(action: Action): Plan["hints"] {
  const { hints } = view.prepared!.plan;
  return hints.filter(({ path }) => {
    const at = /^\/accounts\/(\d+)/.exec(path)?.[1];
    return at !== undefined && action.accounts.includes(draft().accounts[Number(at)]?.id ?? "");
  });
}

function remarks(actions: Action[]): HTMLElement | null {
  const all = [...new Set(actions.flatMap(remarksOf).map(({ message }) => message))];
  if (all.length === 0) return null;
  const id = `notes-${actions[0]?.controller}`;
  const shown = all.slice(0, MOST_HINTS);
  return details(id, t("plan.notes", { n: all.length }), h("ul", null, shown.map((text) => h("li", null, text))), all.length > shown.length ? details(`${id}-more`, t("plan.more-notes"), h("ul", null, all.slice(MOST_HINTS).map((text) => h("li", null, text)))) : null);
}

function letterBox(letter: Letter, number: number): HTMLElement {
  const prepared = view.prepared!;
  const to = letter.addressee.name;
  const mail = prepared.mailto(number);
  const state = h("p", { class: "hint" });
  const write = (format: "text" | "eml", type: string) => () => save(prepared.fileName(number, format), prepared.render(number, format), type);
  const pdf = async () => {
    try {
      state.textContent = t("plan.preparing");
      await loadPdf();
      await new Promise((resolve) => setTimeout(resolve));
      save(prepared.fileName(number, "pdf"), prepared.render(number, "pdf"), "application/pdf");
      state.textContent = "";
    } catch {
      state.textContent = t("engine.part");
    }
  };
  const names = letter.accounts.map(accountName);
  // The heading names the company; who hears one button after the other needs it in each.
  const towards = () => h("span", { class: "hidden" }, ` ${t("letter.for", { to })}`);
  const choice = (format: string, act: () => void, kind = "second") => h("button", { type: "button", class: kind, onclick: act }, t(`letter.${format}`), towards());
  return h(
    "article", { class: "letter-box", "aria-label": to },
    h("h3", null, to),
    h("p", null, letter.subject),
    names.length > 0 ? h("p", { class: "hint" }, t("letter.accounts", { names: list(names) })) : null,
    h(
      "div", { class: "actions" },
      choice("pdf", () => void pdf(), "first"),
      mail.to ? h("a", { class: "button second", href: mail.url }, t("letter.mail"), towards()) : null,
      choice("eml", write("eml", "message/rfc822")),
      choice("text", write("text", "text/plain")),
    ),
    mail.to && mail.body !== "full" ? h("p", { class: "hint" }, t("letter.mail-short")) : null,
    state,
    h(
      "div", { class: "actions" },
      mail.to ? copyButton(t("letter.address"), mail.to) : null,
      copyButton(t("letter.subject"), letter.subject),
      copyButton(t("letter.whole"), letter.text),
    ),
    details(`letter-${number}`, t("letter.read", { to }), preview(letter)),
  );
}

function deadlines(timelines: Plan["timelines"]): HTMLElement | null {
  const rows = timelines.filter(({ next }) => next.letter || next.from);
  if (rows.length === 0) return null;
  const item = ({ controller, deadline, next, state }: Plan["timelines"][number]) => {
    const key = deadline.assumed && state === "drafted" ? "deadline.assumed" : deadline.certainty === "exact" ? "deadline.exact" : "deadline.about";
    return h(
      "li", null,
      h("b", null, formIndex().companies[controller] ?? serviceName(controller)), ": ", t(key, { date: day(deadline.due) }),
      next.from ? ` ${t("deadline.next", { date: day(next.from) })}` : "",
    );
  };
  return h("section", { class: "group" }, h("h2", null, t("deadline.title")), h("ul", null, rows.map(item)));
}

/** The next case of somebody who acts for several people. */
function nextMember(): HTMLElement | null {
  const { representative, language, guide_language, date } = draft();
  if (!representative || representative.role === "parent") return null;
  const next = () => {
    if (!view.saved) saveCase();
    const { options } = draft();
    // A case of its own: nothing of the last one comes back in it.
    replace({ ...blank(language), date, representative, ...(guide_language ? { guide_language } : {}), ...(options ? { options } : {}) });
    changed();
    go("you");
  };
  return h("section", { class: "group" }, h("h2", null, t("member.title")), h("p", null, t("member.text")), button(t("member.next"), next));
}
