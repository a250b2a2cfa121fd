// A letter to be read on screen: the library's blocks as elements, word for word.

import type { Letter } from "../../package/index.js";
import { h, type Child } from "../dom.js";

type Block = Letter["blocks"][number] & { text?: string; items?: string[] };

export function preview(letter: Letter): HTMLElement {
  return h(
    "article",
    { class: "letter", lang: letter.language },
    h("p", { class: "lines" }, letter.sender.join("\n")),
    h("p", { class: "lines" }, letter.addressee.lines.join("\n")),
    h("p", { class: "right" }, letter.date_text),
    letter.reference ? h("p", null, letter.reference) : null,
    h("h4", null, letter.subject),
    (letter.blocks as Block[]).map(block),
    letter.enclosures.length > 0 ? [h("h5", null, letter.enclosures_heading), h("ul", null, letter.enclosures.map((item) => h("li", null, item)))] : null,
    letter.annexes.flatMap(({ title, blocks }) => [h("h5", null, title), ...(blocks as Block[]).map(block)]),
  );
}

function block({ role, text, items }: Block): Child {
  if (items) {
    const entries = items.map((item) => h("li", null, item));
    return role === "numbered" ? h("ol", null, entries) : h("ul", null, entries);
  }
  if (role === "heading") return h("h5", null, text ?? "");
  if (role === "own-words") return h("blockquote", null, text ?? "");
  return h("p", { class: role === "signature" ? "signature" : "lines" }, text ?? "");
}
