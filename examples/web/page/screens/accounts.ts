// The accounts: one section a service, one block an account.

import { add, h } from "../dom.js";
import { readLink } from "../engine.js";
import { button, checkbox, details, lines, note, radios, textField } from "../fields.js";
import { render } from "../app.js";
import { chosen, service, serviceName } from "../facts.js";
import { announce } from "../live.js";
import { newAccount } from "../paste.js";
import { choose } from "./services.js";
import { changed, draft, view, type Account } from "../state.js";
import { t } from "../texts.js";

export function accounts(): HTMLElement {
  const section = h("section", null, h("h1", { id: "heading", tabIndex: -1 }, t("accounts.title")), h("p", null, t("accounts.lead")));
  for (const platform of chosen()) section.append(group(platform));
  add(section, [linked()]);
  return section;
}

function group(platform: string): HTMLElement {
  const next = draft();
  const mine = next.accounts.filter((account) => account.platform === platform);
  const name = serviceName(platform);
  const without = next.non_user?.platforms.includes(platform) ?? false;
  const more = () => {
    next.accounts.push(newAccount(platform));
    changed();
    render(`/accounts/${next.accounts.length - 1}/handle`);
  };
  const none = (on: boolean) => {
    const now = (next.non_user ??= { platforms: [] });
    now.platforms = now.platforms.filter((id) => id !== platform);
    if (on) now.platforms.push(platform);
    next.accounts = next.accounts.filter((account) => account.platform !== platform);
    if (!on) next.accounts.push(newAccount(platform));
    if (now.platforms.length === 0) delete next.non_user;
    next.letter = next.letter === "objection" || next.letter === "non-user-objection"
      ? next.accounts.length === 0 ? "non-user-objection" : "objection"
      : next.letter;
    render(`/keep/none-${platform}`);
  };
  const undo = () => {
    if (view.lost) next.accounts.splice(view.lost.at, 0, view.lost.account);
    delete view.lost;
    changed();
    render(`/keep/h-${platform}`);
  };
  return h(
    "section",
    { class: "group", "aria-labelledby": `h-${platform}` },
    h("h2", { id: `h-${platform}`, tabIndex: -1 }, name),
    view.lost?.account.platform === platform ? h("p", null, t("accounts.removed"), " ", button(t("accounts.undo"), undo, "link")) : null,
    mine.map((account, number) => block(account, number, mine.length)),
    without ? sightings(platform) : h("p", null, button(t("accounts.another", { service: name }), more, "link")),
    checkbox(`none-${platform}`, t("accounts.none", { service: name }), without, none),
  );
}

function block(account: Account, number: number, count: number): HTMLElement {
  const next = draft();
  const at = next.accounts.indexOf(account);
  const path = `/accounts/${at}`;
  const platform = account.platform ?? "";
  const kind = service(platform)?.kind;
  const name = serviceName(platform);
  const hasProfiles = service(platform)?.profiles === true;
  const remove = () => {
    view.lost = { account, at };
    next.accounts.splice(at, 1);
    changed();
    announce(t("accounts.removed"));
    render(`/keep/h-${platform}`);
  };
  const said = h("p", { class: "understood" });
  let waiting = 0;
  const handle = textField({
    path: `${path}/handle`, label: t(hasProfiles ? "accounts.handle" : "accounts.handle-only"),
    value: account.url ?? account.handle, after: said, inputmode: "url",
    set: (value) => {
      setHandle(account, value);
      clearTimeout(waiting);
      waiting = window.setTimeout(() => understood(account, said), 200);
    },
    onchange: (value) => cleaned(account, value),
  });
  understood(account, said);
  const email = textField({
    path: `${path}/email`, label: t("accounts.email"), value: account.email, set: (value) => (account.email = value),
    type: "email", inputmode: "email",
  });
  const phone = textField({
    path: `${path}/phone`, label: t("accounts.phone"), value: account.phone, set: (value) => (account.phone = value),
    type: "tel", inputmode: "tel",
  });
  const talks = kind === "chatbot" || kind === "coding-assistant" || kind === "work-tool";
  return h(
    "div",
    { class: "account", id: `f-accounts-${at}`, role: count > 1 ? "group" : undefined, "aria-label": count > 1 ? t("accounts.number", { service: name, n: number + 1 }) : undefined },
    count > 1 ? h("h3", null, t("accounts.number", { service: name, n: number + 1 })) : null,
    talks ? [email, details(`name-${account.id}`, t("accounts.name"), handle)] : [handle, email],
    kind === "messenger" ? phone : null,
    details(`more-${account.id}`, t("accounts.more", { service: name }), more(account, path, kind === "messenger" ? null : phone)),
    count > 1 ? button(t("accounts.remove", { service: name, n: number + 1 }), remove, "link") : null,
  );
}

function setHandle(account: Account, value: string): void {
  const text = value.trim();
  const isAddress = /^https?:\/\//i.test(text) || /^[\w-]+(\.[\w-]+)+\/\S*/.test(text);
  delete account.url;
  delete account.handle;
  if (text === "") return;
  if (isAddress) account.url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  else account.handle = value;
}

/** An address loses what only says how it was found. */
function cleaned(account: Account, value: string): void {
  if (!account.url) return;
  const link = readLink(value);
  if (link?.names === "service" && link.url && link.platform === account.platform) account.url = link.url;
}

/** Says which name an address holds, or what is wrong with it and how to mend that. */
function understood(account: Account, said: HTMLElement): void {
  const link = account.url ? readLink(account.url) : undefined;
  const service = serviceName(account.platform);
  const say = (...parts: (string | Node)[]) => {
    said.replaceChildren(...parts);
    said.classList.toggle("doubtful", !link || link.names !== "service" || link.platform !== account.platform || !link.url);
  };
  if (link?.names === "service" && link.platform !== account.platform) {
    const move = () => {
      choose(link.platform, true);
      const fresh = draft().accounts.at(-1)!;
      fresh.url = account.url ?? null;
      delete account.url;
      changed();
      render(`/accounts/${draft().accounts.indexOf(fresh)}/handle`);
    };
    say(t("accounts.elsewhere", { service: serviceName(link.platform) }), " ", button(t("accounts.move"), move, "link"));
  } else if (link?.names === "unknown" && link.meant) {
    const [domain] = link.meant;
    const mend = () => {
      account.url = (account.url ?? "").replace(/^https?:\/\/[^/]+/i, `https://${domain}`);
      changed();
      render(`/accounts/${draft().accounts.indexOf(account)}/handle`);
    };
    say(t("accounts.meant", { domain }), " ", button(t("paste.use"), mend, "link"));
  } else if (link?.names === "service" && !link.url) say(t("paste.nobody", { service }));
  else say(link?.names === "service" && link.handle ? t("accounts.understood", { name: link.handle }) : "");
}

function more(account: Account, path: string, phone: HTMLElement | null): (HTMLElement | null)[] {
  const gone = account.status === "deleted";
  return [
    radios({
      path: `${path}/use`, legend: t("accounts.use"), value: account.use ?? "private",
      choices: ["private", "business", "page", "creator"].map((word) => [word, t(`use.${word}`)]),
      set: (word) => (account.use = word === "private" ? null : (word as Account["use"])),
    }),
    checkbox(`${account.id}-private`, t("accounts.private"), account.visibility === "private", (on) => {
      account.visibility = on ? "private" : null;
    }),
    radios({
      path: `${path}/status`, legend: t("accounts.status"), value: account.status ?? "active",
      choices: ["active", "no-access", "deleted"].map((word) => [word, t(`status.${word}`)]),
      set: (word) => {
        account.status = word === "active" ? null : (word as Account["status"]);
        if (word !== "deleted") delete account.deleted_on;
        render(`${path}/status`);
      },
    }),
    gone
      ? textField({
          path: `${path}/deleted_on`, label: t("accounts.deleted-on"), hint: t("accounts.deleted-hint"), value: account.deleted_on,
          set: (value) => (account.deleted_on = value.trim()), inputmode: "numeric",
        })
      : null,
    phone,
    textField({
      path: `${path}/formerly`, label: t("accounts.formerly"), hint: t("field.one-a-line"), rows: 2,
      value: (account.formerly ?? []).join("\n"), set: (value) => (account.formerly = lines(value)),
    }),
    textField({
      path: `${path}/managed_by`, label: t("accounts.managed"), value: account.managed_by, set: (value) => (account.managed_by = value),
    }),
    checkbox(`${account.id}-separate`, t("accounts.separate"), account.separate === true, (on) => (account.separate = on || null)),
  ];
}

/** Data about a person who has no account there. */
function sightings(platform: string): HTMLElement {
  const non_user = draft().non_user!;
  const all = (non_user.sightings ??= []);
  const mine = all.filter((sighting) => sighting["platform"] === platform || (!sighting["platform"] && non_user.platforms.length === 1));
  const more = () => {
    all.push({ platform });
    changed();
    render(`/non_user/sightings/${all.length - 1}/what`);
  };
  const one = (sighting: Record<string, unknown>) => {
    const path = `/non_user/sightings/${all.indexOf(sighting)}`;
    const text = (key: string) =>
      textField({
        path: `${path}/${key}`, label: t(`sighting.${key}`), value: sighting[key] as string,
        set: (value) => (sighting[key] = key === "url" && value && !/^https?:/.test(value) ? `https://${value}` : value),
      });
    return h("div", { class: "account" }, text("what"), text("url"), text("note"));
  };
  return h("div", null, h("p", { class: "hint" }, t("sighting.lead")), mine.map(one), h("p", null, button(t("sighting.add"), more, "link")));
}

/** Which accounts of one operator the person has linked there. */
function linked(): HTMLElement | null {
  const { accounts: all } = draft();
  const families = new Map<string, Account[]>();
  for (const account of all) {
    const family = service(account.platform)?.link_family;
    if (family) families.set(family, [...(families.get(family) ?? []), account]);
  }
  const asked = [...families].filter(([, members]) => members.length > 1);
  if (asked.length === 0) return null;
  const unknown = (members: Account[]) => () => {
    for (const account of members) delete account.link_group;
    changed();
    render("/link-group");
  };
  const ask = ([family, members]: [string, Account[]]) =>
    h(
      "fieldset",
      { class: "field", id: "f-link-group", tabIndex: -1 },
      h("legend", null, t("linked.title")),
      h("p", { class: "hint" }, t("linked.hint")),
      members.map((account) =>
        checkbox(
          `link-${account.id}`,
          [serviceName(account.platform), account.handle ?? account.url ?? account.email].filter(Boolean).join(", "),
          Boolean(account.link_group),
          (on) => (account.link_group = on ? (members.find((other) => other.link_group)?.link_group ?? family) : null),
        ),
      ),
      button(t("linked.unknown"), unknown(members), "link"),
    );
  return h("div", { class: "group" }, asked.map(ask), note(h("p", null, t("linked.effect"))));
}
