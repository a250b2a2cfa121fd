// The reasons: facts that the person declares. None is ticked for anybody.

import { add, h } from "../dom.js";
import { formIndex } from "../engine.js";
import { button, checkbox, details, note, textField } from "../fields.js";
import { render } from "../app.js";
import { canHold, chosen, companies, service, serviceName, type IndexReason } from "../facts.js";
import { leave } from "../leave.js";
import groups from "../reasons.json";
import { go } from "../route.js";
import { changed, draft, view, type Reason } from "../state.js";
import { list, t } from "../texts.js";

const WORDS = { detail: 1500, text: 1500 };

export function reasons(): HTMLElement {
  const next = draft();
  const byId = new Map(formIndex().reasons.map((reason) => [reason.id, reason]));
  const shown = (ids: string[]) =>
    ids.map((id) => byId.get(id)).filter((reason): reason is IndexReason => reason !== undefined && (canHold(reason) || ticked(reason.id) !== undefined));
  const listed = new Set([...groups.open, ...groups.groups.flatMap(({ reasons: ids }) => ids)]);
  const others = formIndex().reasons.map(({ id }) => id).filter((id) => !listed.has(id));
  const acts = next.representative !== undefined;
  const section = h(
    "section",
    null,
    h("h1", { id: "heading", tabIndex: -1 }, t("reasons.title")),
    h("p", null, t("reasons.lead")),
    acts ? note(h("p", null, t("reasons.other", { name: next.data_subject.name ?? "" }))) : null,
    h(
      "fieldset",
      { class: "field", id: "f-reasons", tabIndex: -1 },
      h("legend", null, t("reasons.confirm")),
      shown([...groups.open, ...others]).map((reason) => one(reason)),
    ),
  );
  for (const { id, reasons: ids } of groups.groups) {
    const members = shown(ids);
    if (members.length === 0) continue;
    if (members.some((reason) => ticked(reason.id))) view.open.add(`group-${id}`);
    const body = h("fieldset", { class: "field" }, h("legend", null, t("reasons.confirm")), members.map((reason) => one(reason)));
    section.append(details(`group-${id}`, t(`reasons.group-${id}`), before(id), body));
  }
  const weak = note(h("p", null, t("reasons.empty")));
  const judge = () => (weak.hidden = next.reasons.length > 0);
  judge();
  add(section, [own(judge), weak]);
  return section;
}

const ticked = (id: string): Reason | undefined => draft().reasons.find((reason) => reason.id === id);

function before(group: string): HTMLElement | null {
  if (group === "sensitive") return note(h("p", null, t("reasons.sensitive")));
  if (group === "general") return h("p", { class: "hint" }, t("reasons.general"));
  if (group !== "safety") return null;
  return note(
    h("p", null, t("reasons.safety"), " ", button(t("reasons.safety-email"), () => go("you"), "link")),
    h("p", null, t("reasons.seen"), " ", button(t("leave.title"), leave, "link")),
  );
}

function one(reason: IndexReason): HTMLElement {
  const next = draft();
  const entry = ticked(reason.id);
  const id = `r-${reason.id}`;
  const set = (on: boolean) => {
    if (on) next.reasons.push({ id: reason.id });
    else next.reasons = next.reasons.filter((other) => other.id !== reason.id);
    render(`/keep/${id}`);
  };
  const box = h("div", { class: "reason" }, checkbox(id, reason.fact, entry !== undefined, set));
  if (!entry) {
    box.append(says(reason));
    return box;
  }
  const path = `/reasons/${next.reasons.indexOf(entry)}`;
  box.id = `f-reasons-${next.reasons.indexOf(entry)}`;
  box.append(
    h(
      "div",
      { class: "under" },
      readers(entry, path, reason, reason.special_category === true || groups.groups[3]!.reasons.includes(reason.id)),
      textField({
        path: `${path}/detail`, label: t("reasons.detail"), hint: t("reasons.detail-hint"), rows: 2, value: entry.detail,
        set: (value) => (entry.detail = value), limit: WORDS.detail,
      }),
      says(reason),
    ),
  );
  return box;
}

/** The library's own sentence, for the kinds of service that were chosen. */
function says(reason: IndexReason): HTMLElement {
  const kinds = new Set(chosen().map((id) => service(id)?.kind));
  const texts = reason.sentences.filter(([, list]) => list.length === 0 || list.some((kind) => kinds.has(kind))).map(([text]) => text);
  return details(
    `says-${reason.id}`,
    t("reasons.says"),
    texts.filter(Boolean).map((text) => h("blockquote", null, text)),
    h("p", { class: "hint" }, reason.explanation),
  );
}

/** Who reads it. Of what is sensitive or in own words the person says so; nothing is ticked before. */
function readers(entry: Reason, path: string, reason: IndexReason | undefined, asked: boolean): HTMLElement | null {
  const all = companies();
  if (all.length < 2) return null;
  const able = all.filter(({ platforms }) => !reason || platforms.some((platform) => canHold(reason, platform)));
  const unable = all.filter((company) => !able.includes(company));
  const reads = ({ platforms }: { platforms: string[] }) =>
    entry.platforms ? platforms.some((platform) => entry.platforms?.includes(platform)) : !asked;
  const left = reason && unable.length > 0 ? h("p", { class: "hint" }, t("reasons.left-out", { names: list(unable.map(({ name }) => name)) })) : null;
  if (able.length < 2) return left;
  const boxes = able.map((company) =>
    checkbox(`${path.slice(1).replace("/", "-")}-${company.id}`, label(company), reads(company), (on) => {
      const now = new Set(entry.platforms ?? (asked ? [] : able.flatMap(({ platforms }) => platforms)));
      for (const platform of company.platforms) if (on) now.add(platform);
      else now.delete(platform);
      entry.platforms = [...now];
      changed();
    }),
  );
  const field = h("fieldset", { class: "field", id: `f${path.replaceAll("/", "-")}-platforms`, tabIndex: -1 }, h("legend", null, t("reasons.readers")), boxes);
  if (asked) return h("div", null, field, left);
  const names = able.filter(reads).map(label);
  return h("div", null, details(`to-${path}`, t("reasons.to", { names: list(names) }), field), left);
}

const label = ({ name, platforms }: { name: string; platforms: string[] }): string => `${name} (${platforms.map(serviceName).join(", ")})`;

/** Something else, in the person's own words. `typed` is called when they come or go. */
function own(typed: () => void): HTMLElement {
  const next = draft();
  const entry = next.reasons.find((reason) => !reason.id);
  const path = entry ? `/reasons/${next.reasons.indexOf(entry)}` : "/own-words";
  let now = entry;
  const box = h("div", null);
  const show = () => {
    const asked = now && readers(now, `/reasons/${next.reasons.indexOf(now)}`, undefined, true);
    box.replaceChildren(...(asked ? [asked] : []));
  };
  const field = textField({
    path: `${path}/text`, label: t("reasons.own"), hint: t("reasons.detail-hint"), rows: 4, value: entry?.text, limit: WORDS.text,
    set: (value) => {
      if (!now && value.trim()) {
        next.reasons.push((now = { text: value }));
        show();
      } else if (now) now.text = value;
      if (now && !value.trim()) {
        next.reasons = next.reasons.filter((reason) => reason !== now);
        now = undefined;
        show();
      }
      typed();
    },
  });
  show();
  return h("div", { class: "group" }, field, box);
}

/** Reasons whose readers the person has yet to name. */
export function withoutReaders(): { code: string; path: string }[] {
  if (companies().length < 2) return [];
  const byId = new Map(formIndex().reasons.map((reason) => [reason.id, reason]));
  return draft().reasons.flatMap((entry, position) => {
    const reason = entry.id ? byId.get(entry.id) : undefined;
    const asked = entry.id ? reason?.special_category === true || groups.groups[3]!.reasons.includes(entry.id) : Boolean(entry.text?.trim());
    const able = companies().filter(({ platforms }) => !reason || platforms.some((platform) => canHold(reason, platform)));
    return asked && able.length > 1 && !(entry.platforms?.length || entry.accounts?.length) ? [{ code: "readers.missing", path: `/reasons/${position}/platforms` }] : [];
  });
}
