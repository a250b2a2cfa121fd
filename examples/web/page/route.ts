// Addresses of the screens, their order, and where a case may not go yet.

import { draft, view } from "./state.js";
import { chosen } from "./facts.js";

export type Screen = "start" | "you" | "acting" | "services" | "accounts" | "reasons" | "check" | "plan" | "since";
const ALL: Screen[] = ["start", "you", "acting", "services", "accounts", "reasons", "check", "plan", "since"];

/** The steps of this case. */
export const steps = (): Screen[] =>
  (["you", draft().representative ? "acting" : undefined, "services", "accounts", "reasons", "check"] as const).filter(
    (step): step is Exclude<typeof step, undefined> => step !== undefined,
  );

/** The screen in the address bar. */
export function current(): Screen {
  const name = location.hash.replace(/^#\//, "") as Screen;
  return ALL.includes(name) ? name : "start";
}

export function go(screen: Screen): void {
  if (current() === screen) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = `#/${screen}`;
}

export function after(screen: Screen): Screen {
  if (screen === "start") return "you";
  const order = steps();
  return order[order.indexOf(screen) + 1] ?? "plan";
}

export function before(screen: Screen): Screen {
  if (screen === "since") return "start";
  const order: Screen[] = ["start", ...steps(), "plan"];
  return order[order.indexOf(screen) - 1] ?? "start";
}

/** Own checks, for while the library is not there: what a screen cannot do without. */
export function lacks(screen: Screen): { code: string; path: string }[] {
  const { data_subject: person, representative } = draft();
  const missing: { code: string; path: string }[] = [];
  if (screen === "you") {
    if (!person.name?.trim()) missing.push({ code: "name.missing", path: "/data_subject/name" });
    if (!person.country) missing.push({ code: "country.missing", path: "/data_subject/country" });
    const reach = [person.email, person.phone, representative?.email, ...(person.address ?? []), ...(representative?.address ?? [])];
    if (!representative && !reach.some((value) => value?.trim())) missing.push({ code: "address.missing", path: "/data_subject" });
  }
  if (screen === "acting") {
    if (!representative?.role) missing.push({ code: "role.missing", path: "/representative/role" });
    if (!representative?.name?.trim()) missing.push({ code: "name.missing", path: "/representative/name" });
  }
  if (screen === "services" && chosen().length === 0) missing.push({ code: "platform.none", path: "/accounts" });
  return missing;
}

/** The screen to show for an address: the first unanswered one before it, if there is one. */
export function allowed(screen: Screen): Screen {
  if (screen === "start") return screen;
  if (screen === "since") return draft().history.length > 0 ? screen : "start";
  if (!view.started) return "start";
  const order = steps();
  const at = screen === "plan" ? order.length : order.indexOf(screen);
  if (at < 0) return "start";
  return order.slice(0, at).find((step) => lacks(step).length > 0) ?? screen;
}
