// Where the page begins.

import { open } from "./app.js";
import { byId } from "./dom.js";

// Without WebAssembly the static list stays, with the reason beside it.
if (typeof WebAssembly === "object") open().catch(() => byId("no-wasm")?.removeAttribute("hidden"));
else byId("no-wasm")?.removeAttribute("hidden");
