// The fields of the forms. Each writes into the request as the person types, and judges nothing.

import { h, type Child } from "./dom.js";
import { fieldId } from "./issues.js";
import { changed, view } from "./state.js";
import { t } from "./texts.js";

interface TextField {
  path: string;
  label: string;
  hint?: string | undefined;
  value: string | null | undefined;
  set: (value: string) => void;
  type?: string;
  autocomplete?: string;
  inputmode?: string;
  /** Most characters, where the library has a limit; a counter shows from four fifths on. */
  limit?: number;
  rows?: number;
  /** After the field: what was understood. */
  after?: Child;
  onchange?: (value: string) => void;
  required?: boolean;
}

/** One line, or several with `rows`. */
export function textField(field: TextField): HTMLElement {
  const id = fieldId(field.path);
  const hint = field.hint ? h("p", { class: "hint", id: `${id}-hint` }, field.hint) : null;
  const count = field.limit ? h("p", { class: "hint count", id: `${id}-count` }) : null;
  const shown = (value: string) => {
    if (!count || !field.limit) return;
    const left = field.limit - value.length;
    count.textContent =
      value.length < field.limit * 0.8 ? "" : left >= 0 ? t("field.left", { n: left }) : t("field.over", { n: -left });
  };
  const described = [hint && hint.id, count && count.id].filter(Boolean).join(" ");
  const props = {
    id,
    value: field.value ?? "",
    autocomplete: field.autocomplete ?? "off",
    spellcheck: field.rows ? "true" : "false",
    "aria-describedby": described || undefined,
    "aria-required": field.required ? "true" : undefined,
    oninput: (event: Event) => {
      const { value } = event.target as HTMLInputElement;
      field.set(value);
      shown(value);
      changed();
    },
    onchange: (event: Event) => field.onchange?.((event.target as HTMLInputElement).value),
  };
  const input = field.rows
    ? h("textarea", { ...props, rows: field.rows })
    : h("input", { ...props, type: field.type ?? "text", inputmode: field.inputmode, autocapitalize: "none" });
  shown(field.value ?? "");
  return h("div", { class: "field" }, h("label", { htmlFor: id }, field.label), hint, input, count, field.after);
}

interface SelectField {
  path: string;
  label: string;
  hint?: string;
  value: string | null | undefined;
  choices: [string, string][];
  empty?: string;
  set: (value: string) => void;
  required?: boolean;
  autocomplete?: string;
}

/** A native list. */
export function selectField(field: SelectField): HTMLElement {
  const id = fieldId(field.path);
  const options = field.choices.map(([value, name]) => {
    const option = h("option", { value }, name);
    option.selected = value === field.value;
    return option;
  });
  const hint = field.hint ? h("p", { class: "hint", id: `${id}-hint` }, field.hint) : null;
  const set = (event: Event) => {
    field.set((event.target as HTMLSelectElement).value);
    changed();
  };
  const select = h(
    "select",
    {
      id, onchange: set, autocomplete: field.autocomplete ?? "off", "aria-describedby": hint?.id,
      "aria-required": field.required ? "true" : undefined,
    },
    field.empty !== undefined ? h("option", { value: "" }, field.empty) : null,
    options,
  );
  return h("div", { class: "field" }, h("label", { htmlFor: id }, field.label), hint, select);
}

/** A box with its words. */
export function checkbox(
  id: string,
  label: Child,
  checked: boolean,
  set: (on: boolean) => void,
  extra: { hint?: Child; describedby?: string } = {},
): HTMLElement {
  const tick = (event: Event) => {
    set((event.target as HTMLInputElement).checked);
    changed();
  };
  const input = h("input", { type: "checkbox", id, checked, onchange: tick, "aria-describedby": extra.describedby });
  return h("div", { class: "choice" }, input, h("label", { htmlFor: id }, label), extra.hint);
}

interface Radios {
  path: string;
  legend: string;
  hint?: string;
  value: string | null | undefined;
  choices: [string, string][];
  set: (value: string) => void;
  /** The question is the heading of the screen. */
  hidden?: boolean;
}

/** One of several. */
export function radios(field: Radios): HTMLElement {
  const id = fieldId(field.path);
  const choice = ([value, name]: [string, string], number: number) => {
    const set = () => {
      field.set(value);
      changed();
    };
    const input = h("input", { type: "radio", name: id, id: `${id}-${number}`, value, checked: field.value === value, onchange: set });
    return h("div", { class: "choice" }, input, h("label", { htmlFor: `${id}-${number}` }, name));
  };
  const hint = field.hint ? h("p", { class: "hint", id: `${id}-hint` }, field.hint) : null;
  return h(
    "fieldset",
    { class: "field", id, tabIndex: -1, "aria-describedby": hint?.id },
    h("legend", null, field.legend),
    hint,
    field.choices.map(choice),
  );
}

/** Something that most people pass over; it stays open when the screen is made again. */
export function details(id: string, title: string, ...children: (Child | Child[])[]): HTMLDetailsElement {
  const toggle = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) view.open.add(id);
    else view.open.delete(id);
  };
  const box = h("details", { id, open: view.open.has(id), ontoggle: toggle }, h("summary", null, title));
  const body = h("div", { class: "details" });
  for (const child of children.flat()) if (child) body.append(child);
  box.append(body);
  return box;
}

/** A day as three numbers. */
export function dateField(path: string, legend: string, value: string, set: (iso: string) => void, hint?: string): HTMLElement {
  const id = fieldId(path);
  const [year = "", month = "", date = ""] = value.split("-");
  const parts = { date, month, year };
  const update = () => {
    const filled = parts.year && parts.month && parts.date;
    set(filled ? `${parts.year.padStart(4, "0")}-${parts.month.padStart(2, "0")}-${parts.date.padStart(2, "0")}` : "");
    changed();
  };
  const number = (key: keyof typeof parts, width: number) => {
    const input = h("input", {
      type: "text", inputmode: "numeric", id: `${id}-${key}`, value: parts[key].replace(/^0+(?=\d)/, ""), maxlength: width,
      class: `digits-${width}`, autocomplete: "off",
      oninput: (event: Event) => {
        parts[key] = (event.target as HTMLInputElement).value.trim();
        update();
      },
    });
    return h("div", null, h("label", { htmlFor: `${id}-${key}` }, t(`date.${key}`)), input);
  };
  return h(
    "fieldset",
    { class: "field date", id, tabIndex: -1 },
    h("legend", null, legend),
    hint ? h("p", { class: "hint" }, hint) : null,
    h("div", { class: "row" }, number("date", 2), number("month", 2), number("year", 4)),
  );
}

export const note = (...children: (Child | Child[])[]): HTMLElement => h("div", { class: "note" }, ...children);

export const button = (label: string, onclick: (event: Event) => void, kind = "second", extra: Record<string, unknown> = {}): HTMLButtonElement =>
  h("button", { type: "button", class: kind, onclick, ...extra }, label);

/** Lines of a text as a list, empty ones left out at the end. */
export const lines = (text: string): string[] => text.split("\n").map((line) => line.trimEnd()).filter((line) => line.trim() !== "");
