// Which services: boxes that a search filters, and a field that understands pasted addresses.

import { h } from "../dom.js";
import { formIndex, start } from "../engine.js";
import { button, checkbox, details, lines, selectField, textField } from "../fields.js";
import { render } from "../app.js";
import { chosen, service, type IndexService } from "../facts.js";
import { announce } from "../live.js";
import { looksLikeLinks, newAccount, place, understand, userName, type Understood } from "../paste.js";
import { find } from "../search.js";
import { changed, draft, view, type Service } from "../state.js";
import { t } from "../texts.js";

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
      const name = userName(view.filter);
      if (name) return announce(t("services.whose", { name }));
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
    view.understood = answers;
    view.filter = "";
    render("/search");
    announce(answers.map(({ said: words, name }) => (name ? t("services.whose", { name }) : words)).join(" "));
  };
  const search = h("input", {
    id: "f-search", type: "search", value: view.filter, autocomplete: "off", autocapitalize: "none", spellcheck: "false",
    "aria-describedby": "search-hint", "aria-controls": "service-list", oninput: typed, onpaste: pasted, onchange: entered,
    onkeydown: (event: KeyboardEvent) => event.key === "Enter" && (event.preventDefault(), entered(event)),
  });
  fill(list);
  if (view.understood.length > 0) said.append(answer());
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
    unplaced(),
    list,
    own(),
  );
}

function answer(): HTMLElement {
  const item = ({ said, account, instead, name }: Understood, number: number) => {
    if (name) return h("li", null, whose(name, `whose-${number}`));
    const undo = () => {
      draft().accounts = draft().accounts.filter(({ id }) => id !== account);
      view.understood = view.understood.filter((entry) => entry.account !== account);
      changed();
      render("/search");
    };
    const correct = () => {
      view.understood = understand(instead ?? "") ?? [];
      render("/search");
    };
    return h(
      "li", null, said, " ",
      account ? button(t("paste.remove"), undo, "link") : null,
      instead ? button(t("paste.use"), correct, "link") : null,
    );
  };
  return h("div", { class: "note done" }, h("h2", null, t("paste.title")), h("ul", { class: "plain" }, view.understood.map(item)));
}

/** Accounts of a file whose service the list does not know by that word: the candidates, to choose from. */
function unplaced(): (HTMLElement | null)[] {
  const { accounts } = draft();
  return accounts.map((account, number) => {
    if (service(account.platform)) return null;
    const name = account.platform || account.handle || account.url || account.email || "";
    const meant = account.platform ? find(account.platform) : formIndex().services.filter(({ profiles, priority }) => profiles && priority === 1);
    const candidates = meant.length > 0 ? meant : formIndex().services.filter(({ priority }) => priority === 1);
    const put = (id: string) => () => {
      account.platform = id;
      changed();
      render(`/keep/s-${id}`);
    };
    const remove = () => {
      draft().accounts = accounts.filter((other) => other !== account);
      changed();
      render("/search");
    };
    return h(
      "fieldset",
      { class: "field", id: `f-accounts-${number}`, tabIndex: -1 },
      h("legend", null, t("services.which", { name })),
      h("div", { class: "actions" }, candidates.map((entry) => button(entry.name, put(entry.id))), button(t("paste.remove"), remove, "link")),
    );
  });
}

/** The services that a user name may be of. None is ticked for anybody. */
function whose(name: string, id: string): HTMLElement {
  const mine = chosen();
  const all = formIndex().services.filter(({ profiles }) => profiles);
  const first = all.filter((entry) => entry.priority === 1 || mine.includes(entry.id));
  const box = (entry: IndexService) => {
    const of = () => draft().accounts.find((account) => account.platform === entry.id && account.handle === name);
    return checkbox(`${id}-${entry.id}`, entry.name, of() !== undefined, (on) => {
      if (on) place(entry.id, { handle: name });
      else draft().accounts = draft().accounts.filter((account) => account !== of());
      changed();
      render(`/keep/${id}-${entry.id}`);
    });
  };
  const rest = all.filter((entry) => !first.includes(entry));
  return h(
    "fieldset",
    { class: "field", "aria-describedby": `${id}-hint` },
    h("legend", null, t("services.whose", { name })),
    h("p", { class: "hint", id: `${id}-hint` }, t("services.whose-hint")),
    h("div", { class: "two" }, first.map(box)),
    details(`${id}-more`, t("services.whose-more"), h("div", { class: "two" }, rest.map(box))),
  );
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
  const name = userName(view.filter);
  if (name) return list.append(whose(name, "whose"));
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
    next.accounts.push(...(view.removed.get(id) ?? [newAccount(id, email)]));
    view.removed.delete(id);
  } else {
    const gone = next.accounts.filter(({ platform }) => platform === id);
    if (gone.length > 0) view.removed.set(id, gone);
    next.accounts = next.accounts.filter(({ platform }) => platform !== id);
    if (next.non_user) next.non_user.platforms = next.non_user.platforms.filter((platform) => platform !== id);
  }
  changed();
}

/** A service that the list does not have. */
function own(): HTMLElement {
  const value: Service = (view.fresh ??= { id: "", kind: "other", controller: {} });
  const controller = value["controller"] as Record<string, unknown>;
  const path = "/own";
  const put = () => {
    if (!value.name?.trim()) return document.getElementById("f-own-name")?.focus();
    const next = draft();
    next.services = [...(next.services ?? []), value];
    value.id = `own-${next.services.length}`;
    delete view.fresh;
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
