// What has happened since: one question a timeline, and the events that answer it.

import type { Plan } from "../../package/index.js";
import { add, h } from "../dom.js";
import { formIndex } from "../engine.js";
import { button, checkbox, dateField, note, radios, selectField, textField } from "../fields.js";
import { render } from "../app.js";
import { accountName, serviceName } from "../facts.js";
import { saveCase } from "../files.js";
import { go } from "../route.js";
import { changed, draft, today, view, type HistoryEvent } from "../state.js";
import { day, list, t } from "../texts.js";

type Timeline = Plan["timelines"][number];
type Answer = { choice: string; event?: HistoryEvent };

const CHOICES = ["none", "acknowledged", "status", "extended", "confirmed", "refused", "identity", "bounced", "breached", "complained", "authority"];
const REFUSALS = ["no-reasons", "reasons-not-weighed", "no-data", "no-training", "too-late", "use-the-form", "not-applicable"];
const answers = new Map<string, Answer>();

export function since(): HTMLElement {
  const section = h("section", null, h("h1", { id: "heading", tabIndex: -1 }, t("since.title")), h("p", null, t("since.lead")));
  const timelines = view.prepared?.plan.timelines ?? [];
  for (const timeline of timelines.filter(({ state }) => state !== "drafted")) section.append(question(timeline));
  const country = formIndex().countries.find(({ code }) => code === draft().data_subject.country);
  const asksRegion = country?.regions && [...answers.values()].some(({ choice }) => choice === "complained" || choice === "authority" || choice === "breached");
  const region = view.issues.some(({ code }) => code === "country.region_missing") || asksRegion;
  if (country?.regions && region) {
    section.append(
      selectField({
        path: "/data_subject/region", label: t("since.region"), value: draft().data_subject.region, empty: t("you.choose"),
        choices: country.regions.map(([code, name]) => [code, name] as [string, string]), set: (code) => (draft().data_subject.region = code),
      }),
    );
  }
  add(section, [
    events(),
    h("p", { class: "links" }, button(t("since.finish"), finish, "link"), button(t("save.case"), saveCase, "link")),
  ]);
  return section;
}

const keyOf = ({ controller, letter, accounts, round }: Timeline): string => [controller, letter, round, ...accounts].join("|");

function question(timeline: Timeline): HTMLElement {
  const { controller, accounts, letter, deadline } = timeline;
  const key = keyOf(timeline);
  const at = [...key].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 100_000, 7);
  const answer = answers.get(key);
  const sent = draft().history.filter((event) => event.event === "sent" && event.controller === controller).at(-1);
  const name = formIndex().companies[controller] ?? serviceName(controller);
  const facts = [
    sent ? t("since.sent", { name, date: day(sent.on), via: t(`via.${sent.via ?? "post"}`) }) : name,
    t(deadline.certainty === "exact" ? "since.due" : "since.due-about", { date: day(deadline.due) }),
  ].join(" ");
  const choose = (choice: string) => {
    const { history } = draft();
    const old = answers.get(key)?.event;
    if (old) draft().history = history.filter((event) => event !== old);
    const next: Answer = { choice };
    if (choice !== "none") {
      const kind = choice === "identity" ? "refused" : choice;
      next.event = {
        event: kind, on: today(), controller,
        ...(accounts.length > 0 ? { accounts: [...accounts] } : {}),
        ...(letter === "objection" ? {} : { about: letter }),
        ...(choice === "identity" ? { refusal: "identity" } : {}),
      };
      draft().history.push(next.event);
    }
    answers.set(key, next);
    changed();
    render(`/since/${at}`);
  };
  const usual = CHOICES.filter((choice) => choice !== "authority" || draft().history.some(({ event }) => event === "complained"));
  const box = radios({
    path: `/since/${at}`, legend: facts, hint: accounts.length > 0 ? list(accounts.map(accountName)) : "", value: answer?.choice,
    choices: usual.map((choice) => [choice, t(`since.${choice}`)]), set: choose,
  });
  return h("div", { class: "group" }, box, answer?.event ? h("div", { class: "under" }, asked(answer.event, timeline, at)) : null);
}

/** What belongs to an event. */
function asked(event: HistoryEvent, { open_parts, accounts }: Timeline, at: number): (HTMLElement | null)[] {
  const base = `/since/${at}`;
  const text = (key: string, label: string, rows?: number) =>
    textField({
      path: `${base}/${key}`, label, value: event[key] as string, ...(rows ? { rows } : {}),
      set: (value) => {
        if (value.trim()) event[key] = value;
        else delete event[key];
      },
    });
  const toggle = (key: string, word: string, on: boolean) => {
    const now = new Set((event[key] as string[] | undefined) ?? []);
    if (on) now.add(word);
    else now.delete(word);
    if (now.size > 0) event[key] = [...now];
    else delete event[key];
  };
  const fields: (HTMLElement | null)[] = [dateField(`${base}/on`, t("since.day"), event.on, (iso) => iso && (event.on = iso))];
  if (event.event === "extended") fields.push(radios({
    path: `${base}/grounds`, legend: t("since.grounds"), value: event["grounds"] as string,
    choices: ["none", "general", "specific"].map((word) => [word, t(`grounds.${word}`)]), set: (word) => (event["grounds"] = word),
  }));
  if (event.event === "confirmed") fields.push(h(
    "fieldset", { class: "field", id: `f-since-${at}-parts`, tabIndex: -1 }, h("legend", null, t("since.parts")),
    open_parts.map((part) => checkbox(`part-${at}-${part}`, t(`part.${part}`), ((event["parts"] as string[]) ?? []).includes(part), (on) => toggle("parts", part, on))),
  ));
  if (event.event === "refused" && event["refusal"] !== "identity") {
    fields.push(
      radios({
        path: `${base}/refusal`, legend: t("since.refusal"), value: event["refusal"] as string,
        choices: REFUSALS.map((word) => [word, t(`refusal.${word}`)]), set: (word) => (event["refusal"] = word),
      }),
      text("note", t("since.note"), 2),
    );
  }
  if (event["refusal"] === "identity") {
    const given = draft().history.find((other) => other.event === "identified" && other.controller === event.controller);
    fields.push(checkbox(`identified-${at}`, t("since.identified"), given !== undefined, (on) => {
      const next = draft();
      if (on) next.history.push({ ...event, event: "identified", on: today(), refusal: undefined } as HistoryEvent);
      else next.history = next.history.filter((other) => other !== given);
    }));
  }
  if (event.event === "breached") fields.push(text("note", t("since.note"), 2));
  if (event.event === "authority") fields.push(
    selectField({
      path: `${base}/step`, label: t("since.step"), value: event["step"] as string, empty: t("you.choose"),
      choices: ["received", "documents", "forwarded", "decided", "rejected"].map((word) => [word, t(`step.${word}`)]),
      set: (word) => (event["step"] = word),
    }),
    text("reference", t("since.reference")),
  );
  if (accounts.length > 1) fields.push(h(
    "fieldset", { class: "field", id: `f-since-${at}-accounts`, tabIndex: -1 }, h("legend", null, t("since.accounts")),
    accounts.map((id) => checkbox(`account-${at}-${id}`, accountName(id), (event.accounts ?? []).includes(id), (on) => toggle("accounts", id, on))),
  ));
  fields.push(checkbox(`proof-${at}`, t("since.proof"), event["proof"] === true, (on) => {
    if (on) event["proof"] = true;
    else delete event["proof"];
  }));
  return fields;
}

/** What is noted already. */
function events(): HTMLElement | null {
  const { history } = draft();
  if (history.length === 0) return note(h("p", null, t("since.no-events")));
  const row = (event: HistoryEvent, number: number) => {
    const company = event.controller ? (formIndex().companies[event.controller] ?? serviceName(event.controller)) : "";
    const words = [day(event.on || today()), t(`event.${event.event}`), company].filter(Boolean).join(" · ");
    const remove = () => {
      history.splice(number, 1);
      for (const [key, answer] of answers) if (answer.event === event) answers.delete(key);
      changed();
      render("/since-events");
    };
    return h("li", { id: `f-history-${number}`, tabIndex: -1 }, words, " ", h("button", { type: "button", class: "link", onclick: remove }, t("since.remove"), h("span", { class: "hidden" }, ` ${words}`)));
  };
  return h("section", { class: "group", id: "f-since-events", tabIndex: -1 }, h("h2", null, t("since.events")), h("ul", { class: "plain" }, history.map(row)));
}

/** Back to what the case still has open. */
function finish(): void {
  view.wanted = "own";
  go("plan");
}

export const forgetAnswers = (): void => answers.clear();
