// "Leave and clear": asks nothing, and leaves nothing behind that this page can reach.

import { clearClipboard } from "./clipboard.js";
import { forget } from "./keep.js";
import { replace, blank, view } from "./state.js";

let leaving = false;
export const isLeaving = (): boolean => leaving;

/** Blanks the page at once, drops everything, and goes away. */
export function leave(): void {
  leaving = true;
  document.body.replaceChildren();
  document.title = "";
  replace(blank("en"));
  view.prepared = undefined;
  const away = document.querySelector<HTMLMetaElement>('meta[name="leave-to"]')?.content ?? "about:blank";
  void Promise.allSettled([clearClipboard(), forget()]).then(() => location.replace(away));
}
