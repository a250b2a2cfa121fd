// One polite region for screen readers: what happened, half a second after the last cause, and empty again soon.

import { byId } from "./dom.js";

let writing = 0;
let emptying = 0;

export function announce(text: string): void {
  clearTimeout(writing);
  clearTimeout(emptying);
  writing = window.setTimeout(() => {
    const region = byId("live");
    if (region) region.textContent = text;
    emptying = window.setTimeout(() => region && (region.textContent = ""), 5000);
  }, 500);
}
