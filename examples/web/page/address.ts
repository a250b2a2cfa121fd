// Addresses that are read on screen.

import { h, type Child } from "./dom.js";

/** A text whose addresses break behind a slash or an at sign; inside a part only where a line cannot hold it. */
export function whole(text: string): Child[] {
  const part = (piece: string) => h("span", { class: "piece" }, piece);
  return text.split(/(\S+[/@]\S+)/).flatMap((piece, at): Child[] => (at % 2 === 0 ? [piece] : piece.split(/(?<=[^:/]\/|@)/).map(part)));
}
