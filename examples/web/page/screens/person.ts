// Who the person is, and who acts for them.

import { add, h } from "../dom.js";
import { formIndex } from "../engine.js";
import { checkbox, details, lines, radios, selectField, textField } from "../fields.js";
import { render } from "../app.js";
import { draft, type Person, type Representative } from "../state.js";
import { t } from "../texts.js";

const LIMIT = { line: 200 };

export function you(): HTMLElement {
  const person = draft().data_subject;
  const other = draft().representative !== undefined;
  const own = (word: string) => (other ? "off" : word);
  const child = draft().representative?.role === "parent" || draft().representative?.role === "guardian";
  const section = h(
    "section",
    null,
    h("h1", { id: "heading", tabIndex: -1 }, t(!other ? "you.title" : child ? "you.title-child" : "you.title-member")),
    textField({
      path: "/data_subject/name", label: t("you.name"), value: person.name, set: (value) => (person.name = value),
      autocomplete: own("name"), limit: LIMIT.line, required: true,
    }),
    selectField({
      path: "/data_subject/country", label: t("you.country"), value: person.country, empty: t("you.choose"),
      choices: formIndex().countries.map(({ code, name }) => [code, name]), set: (value) => (person.country = value),
      autocomplete: own("country"), required: true,
    }),
    textField({
      path: "/data_subject/email", label: t(other ? "you.email-other" : "you.email"),
      hint: t(other ? "you.email-hint-other" : "you.email-hint"), value: person.email,
      set: (value) => (person.email = value), type: "email", autocomplete: own("email"), inputmode: "email",
    }),
    address("/data_subject", person, own("street-address")),
    details(
      "you-more",
      t("you.more"),
      textField({
        path: "/data_subject/former_names", label: t("you.former"), hint: t("field.one-a-line"), rows: 2,
        value: (person.former_names ?? []).join("\n"), set: (value) => (person.former_names = lines(value)),
      }),
      textField({
        path: "/data_subject/phone", label: t("you.phone"), value: person.phone, set: (value) => (person.phone = value),
        type: "tel", autocomplete: own("tel"), inputmode: "tel",
      }),
      selectField({
        path: "/data_subject/address_country", label: t("you.address-country"), value: person.address_country,
        empty: t("you.same-country"), choices: formIndex().territories.map(([code, name]) => [code, name]),
        set: (value) => (person.address_country = value),
      }),
      child || !other
        ? checkbox("f-data_subject-minor", t(child ? "you.minor-child" : "you.minor"), person.minor === true, (on) => (person.minor = on || null))
        : null,
    ),
  );
  return section;
}

function address(path: string, holder: Person | Representative, autocomplete: string): HTMLElement {
  return textField({
    path: `${path}/address`, label: t("you.address"), hint: t("you.address-hint"), rows: 3,
    value: (holder.address ?? []).join("\n"), autocomplete,
    set: (value) => {
      holder.address = lines(value);
      const together = path === "/representative" && (document.getElementById("same-address") as HTMLInputElement | null)?.checked;
      if (together) draft().data_subject.address = [...holder.address];
    },
  });
}

export function acting(): HTMLElement {
  const next = draft();
  const representative = (next.representative ??= { role: "parent" });
  const role = representative.role ?? "parent";
  const person = next.data_subject;
  const section = h(
    "section",
    null,
    h("h1", { id: "heading", tabIndex: -1 }, t("acting.title")),
    radios({
      path: "/representative/role", legend: t("acting.role"), value: role,
      choices: ["parent", "guardian", "representative", "organisation"].map((word) => [word, t(`role.${word}`)]),
      set: (value) => {
        representative.role = value as typeof representative.role;
        if (value !== "parent") delete representative.custody, delete representative.second_parent;
        if (value !== "organisation") delete representative.signatory, delete representative.article_80;
        render("/representative/role");
      },
    }),
    textField({
      path: "/representative/name", label: t(role === "organisation" ? "acting.body" : "acting.name"), required: true,
      value: representative.name, set: (value) => (representative.name = value),
      autocomplete: role === "organisation" ? "organization" : "name", limit: LIMIT.line,
    }),
  );
  add(section, forRole(representative, role));
  add(section, [
    textField({
      path: "/representative/email", label: t("acting.email"), value: representative.email, type: "email",
      set: (value) => (representative.email = value), autocomplete: "email", inputmode: "email",
    }),
    address("/representative", representative, "street-address"),
    role === "organisation"
      ? null
      : checkbox("same-address", t("acting.same-address"), same(person.address, representative.address), (on) => {
          person.address = on ? [...(representative.address ?? [])] : [];
        }),
    role === "parent"
      ? null
      : radios({
          path: "/representative/authority", legend: t("acting.proof"), value: representative.authority ?? "enclosed",
          choices: ["enclosed", "on-request"].map((word) => [word, t(`proof.${word}`)]),
          set: (value) => (representative.authority = value as typeof representative.authority),
        }),
  ]);
  return section;
}

const same = (one?: string[] | null, other?: string[] | null): boolean =>
  (one?.length ?? 0) > 0 && JSON.stringify(one) === JSON.stringify(other);

function forRole(representative: Representative, role: string): (HTMLElement | null)[] {
  switch (role) {
    case "parent":
      return [
        radios({
          path: "/representative/custody", legend: t("acting.custody"), hint: t("acting.custody-hint"),
          value: representative.custody, choices: ["sole", "joint"].map((word) => [word, t(`custody.${word}`)]),
          set: (value) => {
            representative.custody = value as typeof representative.custody;
            if (value === "sole") delete representative.second_parent;
            render("/representative/custody");
          },
        }),
        representative.custody === "joint"
          ? textField({
              path: "/representative/second_parent/name", label: t("acting.second"), hint: t("acting.second-hint"),
              value: representative.second_parent?.name,
              set: (value) => (representative.second_parent = value ? { name: value } : null),
            })
          : null,
      ];
    case "guardian":
      return [
        radios({
          path: "/representative/basis", legend: t("acting.basis"), value: representative.basis,
          choices: ["court-order", "parental", "power-of-attorney"].map((word) => [word, t(`basis.${word}`)]),
          set: (value) => (representative.basis = value as typeof representative.basis),
        }),
      ];
    case "organisation":
      return [
        textField({
          path: "/representative/signatory", label: t("acting.signatory"), value: representative.signatory,
          set: (value) => (representative.signatory = value), autocomplete: "name",
        }),
        checkbox("f-representative-article_80", t("acting.article-80"), representative.article_80 === true, (on) => {
          representative.article_80 = on || null;
        }),
      ];
    default:
      return [];
  }
}
