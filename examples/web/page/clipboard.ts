// Copies a text exactly as it is, when a button is pressed.

import { h } from "./dom.js";
import { announce } from "./live.js";
import { t } from "./texts.js";

let used = false;

/** A button that copies. `name` says what, for people who cannot see where the button stands; `shown` is the text on screen. */
export function copyButton(name: string, value: string, shown?: HTMLElement): HTMLButtonElement {
  const label = t("copy.button", { what: name });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      used = true;
      button.textContent = t("copy.done");
      setTimeout(() => (button.textContent = label), 4000);
      announce(t("copy.said", { what: name, n: value.length }));
    } catch {
      if (!shown) return;
      shown.tabIndex = -1;
      shown.focus();
      getSelection()?.selectAllChildren(shown);
      announce(t("copy.refused"));
    }
  };
  const button = h("button", { type: "button", class: "second small", onclick: copy }, label);
  return button;
}

/** Writes over what this page put into the clipboard. */
export const clearClipboard = async (): Promise<void> => {
  if (used) await navigator.clipboard.writeText(" ").catch(() => undefined);
};
