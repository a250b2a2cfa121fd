// Start: what this is, for whom, and the way back to a case.

import { h } from "../dom.js";
import { formIndex } from "../engine.js";
import { button, details, note, radios } from "../fields.js";
import { openFile } from "../files.js";
import { go } from "../route.js";
import { blank, changed, draft, replace, today, view, type Draft } from "../state.js";
import { language, t } from "../texts.js";
import { render } from "../app.js";

const LETTERS = ["objection", "access", "consent-withdrawal", "copyright-reservation"];

type Who = "self" | "child" | "member";
let who: Who | undefined;

export function start(): HTMLElement {
  const role = draft().representative?.role;
  who ??= role === "parent" || role === "guardian" ? "child" : role ? "member" : "self";
  const count = formIndex().services.length;
  const letters = radios({
    path: "/letter",
    legend: t("start.letter"),
    value: draft().letter,
    choices: LETTERS.map((letter) => [letter, t(`letter.${letter}`)]),
    set: (letter) => (draft().letter = letter),
  });
  return h(
    "section",
    null,
    h("h1", { id: "heading", tabIndex: -1 }, t("start.title")),
    h("p", { class: "lead" }, t("start.lead", { n: count - 4 })),
    h("p", null, t("start.how")),
    view.prepared && draft().history.length === 0 && !view.saved ? note(h("p", null, t("start.unfinished"))) : null,
    radios({
      path: "/who",
      legend: t("start.who"),
      value: who,
      choices: [["self", t("start.self")], ["child", t("start.child")], ["member", t("start.member")]],
      set: (value) => (who = value as Who),
    }),
    h(
      "div",
      { class: "actions" },
      button(view.started ? t("start.continue") : t("start.begin"), begin, "first", { id: "begin" }),
      openFile("start.file"),
    ),
    h("div", { id: "file-errors" }),
    view.started ? h("p", null, button(t("start.new"), anew, "link")) : null,
    details("another-letter", t("start.another"), h("p", null, t("start.another-text")), letters),
    details(
      "check-this",
      t("start.check"),
      h("ul", null, ["flight", "source", "single", "others"].map((key) => h("li", null, t(`start.check-${key}`)))),
    ),
  );
}

function begin(): void {
  const next = draft();
  if (who === "self") delete next.representative;
  else {
    const role = next.representative?.role;
    const fits = who === "child" ? role === "parent" || role === "guardian" : role === "representative" || role === "organisation";
    if (!fits) next.representative = who === "child" ? { role: "parent" } : { role: "representative" };
  }
  next.language ||= language();
  next.date ||= today();
  changed();
  go("you");
}

function anew(): void {
  replace(blank(language()) as Draft);
  view.started = false;
  who = undefined;
  render();
}
