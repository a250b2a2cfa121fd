// Everything at a glance before the plan, and what is asked for beside the objection.

import { whole } from "../address.js";
import { h } from "../dom.js";
import { formIndex } from "../engine.js";
import { button, checkbox, dateField, details, note, radios, selectField, textField } from "../fields.js";
import { accountName, chosen, serviceName } from "../facts.js";
import { saveCase } from "../files.js";
import { PARTS } from "../manifest.js";
import { render } from "../app.js";
import { go, type Screen } from "../route.js";
import { draft, today, view } from "../state.js";
import { day, language, list, t } from "../texts.js";

const PARTS_ASKED = ["restriction", "erasure", "confirmation", "recipients"];

export function check(): HTMLElement {
  const next = draft();
  const { data_subject: person, representative } = next;
  const country = formIndex().countries.find(({ code }) => code === person.country)?.name;
  const reasons = new Map(formIndex().reasons.map((reason) => [reason.id, reason.label]));
  // What a row is called, what it shows, where to change it, and which values of the case it stands for.
  const rows: [string, string, Screen, string][] = [
    [t("you.name"), person.name ?? "", "you", "/data_subject/name /data_subject/former_names /data_subject/minor"],
    [t("you.country"), country ?? "", "you", "/data_subject/country /data_subject/region"],
    [t("you.email"), person.email ?? "", "you", "/data_subject/email /data_subject/phone"],
    [t("you.address"), (person.address ?? []).join(", "), "you", "/data_subject/address"],
    ...(representative ? [[t("acting.title"), [t(`role.${representative.role ?? "parent"}`), representative.name].filter(Boolean).join(": "), "acting", "/representative"] as [string, string, Screen, string]] : []),
    [t("check.services"), list(chosen().map(serviceName)), "services", "/services /non_user"],
    [t("accounts.title"), next.accounts.map(({ id }) => accountName(id ?? "")).join("\n"), "accounts", "/accounts"],
    [t("check.reasons"), next.reasons.map(({ id, text }) => (id ? (reasons.get(id) ?? id) : (text ?? "").replaceAll("\n", " "))).join("\n") || t("check.no-reasons"), "reasons", "/reasons"],
    [t("settings.language"), languageName(next.language), "check", "/language"],
  ];
  const row = ([name, value, screen, paths]: [string, string, Screen, string]) => {
    const change = () => {
      if (screen === "check") {
        view.open.add("settings");
        return render("/language");
      }
      view.returnTo = "check";
      go(screen);
    };
    const values = value.split("\n").map((line) => h("div", null, line ? whole(line) : t("check.nothing")));
    return h(
      "div", null,
      h("dt", null, name),
      h("dd", { "data-of": paths }, values),
      h("dd", { class: "change" }, h("button", { type: "button", class: "link", onclick: change }, t("check.change"), h("span", { class: "hidden" }, ` ${name}`))),
    );
  };
  return h(
    "section",
    null,
    h("h1", { id: "heading", tabIndex: -1 }, t("check.title")),
    h("dl", { class: "summary" }, rows.map(row)),
    asks(),
    settings(),
    h("p", null, button(t("save.case"), saveCase, "link")),
    next.date < PARTS.built ? note(h("p", null, t("check.clock", { date: day(next.date) }))) : null,
  );
}

function asks(): HTMLElement | null {
  const next = draft();
  if (next.letter !== "objection" && next.letter !== "non-user-objection") return null;
  const part = (wish: unknown) => (typeof wish === "string" ? wish : (wish as { part?: string }).part);
  const box = (word: string) =>
    checkbox(
      `ask-${word}`,
      t(`ask.${word}`),
      next.requests.some((wish) => part(wish) === word),
      (on) => {
        next.requests = next.requests.filter((wish) => part(wish) !== word);
        if (on) next.requests.push(word);
        next.requests.sort((one, other) => PARTS_ASKED.indexOf(part(one) ?? "") - PARTS_ASKED.indexOf(part(other) ?? ""));
      },
      word === "erasure" ? { hint: h("p", { class: "hint", id: "erasure-hint" }, t("ask.erasure-hint")), describedby: "erasure-hint" } : {},
    );
  return h("fieldset", { class: "field", id: "f-requests", tabIndex: -1 }, h("legend", null, t("ask.title")), PARTS_ASKED.map(box));
}

/** A language in its own words, and whether somebody has read it who knows language and law. */
function languageName(tag: string): string {
  const own = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  const isReviewed = formIndex().languages.find((entry) => entry.tag === tag)?.reviewed;
  return isReviewed ? own : t("settings.is-draft", { language: own });
}

function settings(): HTMLElement {
  const next = draft();
  const tags = formIndex().languages.map(({ tag }) => tag);
  if (!tags.includes(next.language)) tags.unshift(next.language);
  const languages: [string, string][] = tags.map((tag) => [tag, languageName(tag)]);
  const length = next.options?.["text_length"] as string | undefined;
  return details(
    "settings",
    t("settings.title"),
    selectField({
      path: "/language", label: t("settings.language"), hint: t("settings.draft"), value: next.language, choices: languages,
      set: (tag) => {
        next.language = tag;
        if (tag === language()) delete next.guide_language;
        else next.guide_language = language();
      },
    }),
    dateField("/date", t("settings.date"), next.date, (iso) => (next.date = iso)),
    next.date === today() ? null : h("p", null, button(t("date.today"), () => { next.date = today(); go("check"); }, "link")),
    radios({
      path: "/options/text_length", legend: t("settings.length"), value: length ?? "full",
      choices: ["full", "short"].map((word) => [word, t(`length.${word}`)]),
      set: (word) => {
        next.options = { ...next.options, text_length: word === "full" ? undefined : word };
      },
    }),
    textField({
      path: "/reference", label: t("settings.reference"), hint: t("settings.reference-hint"), value: next.reference,
      set: (value) => {
        if (value) next.reference = value;
        else delete next.reference;
      },
    }),
  );
}
