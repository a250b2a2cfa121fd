// Which services: boxes that a search filters, and a field that understands pasted addresses.

import { h } from "../dom.js";
import { formIndex, start } from "../engine.js";
import { button, checkbox, details, lines, selectField, textField } from "../fields.js";
import { render } from "../app.js";
import { chosen, service, type IndexService } from "../facts.js";
import { announce } from "../live.js";
import { looksLikeLinks, newAccount, understand, type Understood } from "../paste.js";
import { find } from "../search.js";
import { changed, draft, view, type Account, type Service } from "../state.js";
import { t } from "../texts.js";

let understood: Understood[] = [];
const removed = new Map<string, Account[]>();

export function services(): HTMLElement {
  const list = h("div", { id: "service-list" });
  const said = h("div", { id: "understood" });
  let waiting = 0;
  const typed = (event: Event) => {
    view.filter = (event.target as HTMLInputElement).value;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (looksLikeLinks(view.filter)) return;
      fill(list);
      announce(view.filter.trim() ? t("services.found", { n: find(view.filter).length }) : "");
    }, 200);
  };
  const pasted = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!looksLikeLinks(text)) return;
    event.preventDefault();
    void read(text);
  };
  const entered = (event: Event) => {
    if (looksLikeLinks(view.filter)) void read(view.filter);
    else if (event instanceof KeyboardEvent) fill(list);
  };
  const read = async (text: string) => {
    await start().catch(() => undefined);
    const answers = understand(text);
    if (!answers) return announce(t("engine.missing"));
    understood = answers;
    view.filter = "";
    render("/search");
    announce(answers.map(({ said: words }) => words).join(" "));
  };
  const search = h("input", {
    id: "f-search", type: "search", value: view.filter, autocomplete: "off", autocapitalize: "none", spellcheck: "false",
    "aria-describedby": "search-hint", "aria-controls": "service-list", oninput: typed, onpaste: pasted, onchange: entered,
    onkeydown: (event: KeyboardEvent) => event.key === "Enter" && (event.preventDefault(), entered(event)),
  });
  fill(list);
  if (understood.length > 0) said.append(answer());
  return h(
    "section",
    null,
    h("h1", { id: "heading", tabIndex: -1 }, t("services.title")),
    h(
      "div",
      { class: "field" },
      h("label", { htmlFor: "f-search" }, t("services.search")),
      h("p", { class: "hint", id: "search-hint" }, t("services.search-hint")),
      search,
    ),
    said,
    list,
    own(),
  );
}

function answer(): HTMLElement {
  const item = ({ said, account, instead }: Understood) => {
    const undo = () => {
      draft().accounts = draft().accounts.filter(({ id }) => id !== account);
      understood = understood.filter((entry) => entry.account !== account);
      changed();
      render("/search");
    };
    const correct = () => {
      understood = understand(instead ?? "") ?? [];
      render("/search");
    };
    return h(
      "li", null, said, " ",
      account ? button(t("paste.remove"), undo, "link") : null,
      instead ? button(t("paste.use"), correct, "link") : null,
    );
  };
  return h("div", { class: "note done" }, h("h2", null, t("paste.title")), h("ul", { class: "plain" }, understood.map(item)));
}

function fill(list: HTMLElement): void {
  const wanted = view.filter.trim() && !looksLikeLinks(view.filter);
  const mine = chosen();
  const known = formIndex().services;
  const found = wanted ? find(view.filter) : known.filter(({ priority }) => priority === 1 || view.showAll);
  const rest = found.filter(({ id }) => wanted || !mine.includes(id));
  const mark = (id: string, name: string) =>
    checkbox(`s-${id}`, name, mine.includes(id), (on) => {
      choose(id, on);
      render(`/keep/s-${id}`);
    });
  const box = (entry: IndexService) => mark(entry.id, entry.name);
  const more = () => {
    view.showAll = true;
    fill(list);
    list.querySelector<HTMLElement>("fieldset:last-of-type input")?.focus();
  };
  list.replaceChildren();
  const selected = mine.map((id) => service(id)).filter((entry) => entry !== undefined);
  if (!wanted || selected.length > 0) {
    list.append(
      h(
        "fieldset",
        { class: "field choices", id: "f-services", tabIndex: -1 },
        h("legend", null, t("services.chosen", { n: mine.length })),
        mine.length === 0 ? h("p", { class: "hint" }, t("services.none")) : null,
        wanted ? h("p", null, selected.map(({ name }) => name).join(", ")) : selected.map(box),
      ),
    );
  }
  if (wanted && found.length === 0) list.append(h("p", { class: "hint" }, t("services.no-match")));
  if (rest.length > 0) {
    const legend = t(wanted ? "services.found" : "services.offer", { n: rest.length });
    list.append(h("fieldset", { class: "field choices two" }, h("legend", null, legend), rest.map(box)));
  }
  if (!wanted && !view.showAll) list.append(button(t("services.all", { n: known.length }), more, "link"));
}

/** Adds an account of a service, or takes all of them away; they come back when it is chosen again. */
export function choose(id: string, on: boolean): void {
  const next = draft();
  if (on) {
    const email = next.representative ? undefined : next.data_subject.email;
    next.accounts.push(...(removed.get(id) ?? [newAccount(id, email)]));
    removed.delete(id);
  } else {
    const gone = next.accounts.filter(({ platform }) => platform === id);
    if (gone.length > 0) removed.set(id, gone);
    next.accounts = next.accounts.filter(({ platform }) => platform !== id);
    if (next.non_user) next.non_user.platforms = next.non_user.platforms.filter((platform) => platform !== id);
  }
  changed();
}

let fresh: Service | undefined;

/** A service that the list does not have. */
function own(): HTMLElement {
  const value: Service = (fresh ??= { id: "", kind: "other", controller: {} });
  const controller = value["controller"] as Record<string, unknown>;
  const path = "/own";
  const put = () => {
    if (!value.name?.trim()) return document.getElementById("f-own-name")?.focus();
    const next = draft();
    next.services = [...(next.services ?? []), value];
    value.id = `own-${next.services.length}`;
    fresh = undefined;
    view.open.delete("own-service");
    choose(value.id, true);
    render(`/keep/s-${value.id}`);
  };
  return details(
    "own-service",
    t("services.own"),
    textField({ path: `${path}/name`, label: t("own.name"), value: value.name, set: (text) => (value.name = text) }),
    selectField({
      path: `${path}/kind`, label: t("own.kind"), value: value.kind, set: (word) => (value.kind = word),
      choices: formIndex().kinds.map((kind) => [kind, t(`kind.${kind}`)]),
    }),
    textField({
      path: `${path}/controller/name`, label: t("own.company"), value: controller["name"] as string,
      set: (text) => (controller["name"] = text),
    }),
    selectField({
      path: `${path}/controller/country`, label: t("own.country"), value: controller["country"] as string,
      empty: t("you.choose"), choices: formIndex().territories.map(([code, name]) => [code, name]),
      set: (code) => (controller["country"] = code),
    }),
    textField({
      path: `${path}/controller/email`, label: t("own.email"), value: controller["email"] as string, type: "email",
      set: (text) => (controller["email"] = text || undefined),
    }),
    textField({
      path: `${path}/controller/address`, label: t("own.address"), rows: 3,
      value: ((controller["address"] as string[]) ?? []).join("\n"), set: (text) => (controller["address"] = lines(text)),
    }),
    button(t("own.add"), put),
  );
}
