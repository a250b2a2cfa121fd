// The frame of every screen, and what happens between screens.

import { Refused } from "../package/index.js";
import { add, byId, h, icon } from "./dom.js";
import { isReady, loadIndex, prepare, start as startEngine } from "./engine.js";
import { draftBytes } from "./files.js";
import { button } from "./fields.js";
import { remind } from "./hints.js";
import { focusField, issuesOf, mark, screenOf, summary, words } from "./issues.js";
import { isTaken, restore } from "./keep.js";
import { leave, isLeaving } from "./leave.js";
import { announce } from "./live.js";
import { PartError } from "./parts.js";
import { after, allowed, before, current, go, lacks, steps, type Screen } from "./route.js";
import { accounts } from "./screens/accounts.js";
import { check } from "./screens/check.js";
import { acting, you } from "./screens/person.js";
import { plan } from "./screens/plan.js";
import { reasons, withoutReaders } from "./screens/reasons.js";
import { services } from "./screens/services.js";
import { forgetAnswers, since } from "./screens/since.js";
import { start } from "./screens/start.js";
import { draft, request, view } from "./state.js";
import { language, languages, speak, t } from "./texts.js";

const SCREENS: Record<Screen, () => HTMLElement> = { start, you, acting, services, accounts, reasons, check, plan, since };
const SLOW = 30_000;

/** Makes the screen anew. With a pointer the field of it gets the focus, with `/keep/ID` the element of that id. */
export function render(focus?: string): void {
  if (isLeaving()) return;
  const wanted = current();
  const screen = allowed(wanted);
  if (screen !== wanted) return go(screen);
  const kept = focus === undefined ? document.activeElement?.id : undefined;
  const body = SCREENS[screen]();
  const form = h("form", { noValidate: true, onsubmit: (event: Event) => { event.preventDefault(); void onward(screen); } });
  add(form, [back(screen), position(screen), summary(screen, body), body, forward(screen)]);
  mark(form, screen);
  remind(form, screen);
  byId("main")!.replaceChildren(form);
  titled(screen);
  if (focus?.startsWith("/keep/")) byId(focus.slice(6))?.focus();
  else if (focus && focus !== "/none") focusField(focus);
  else if (kept) byId(kept)?.focus();
}

/** Shows a screen from its top, with the focus on its heading, or on its errors. */
export function show(): void {
  render("/none");
  scrollTo(0, 0);
  (byId("errors") ?? byId("heading"))?.focus({ preventScroll: true });
}

function titled(screen: Screen): void {
  const order = steps();
  const at = order.indexOf(screen);
  const name = t(`screen.${screen}`);
  const place = at < 0 ? name : t("title.step", { screen: name, n: at + 1, of: order.length });
  document.title = `${byId("errors") ? t("title.error") : ""}${place}: ${t("title.page")}`;
}

function back(screen: Screen): HTMLElement | null {
  if (screen === "start") return null;
  const to = () => {
    view.issues = [];
    const target = view.returnTo && screen !== "plan" ? "check" : before(screen);
    view.returnTo = undefined;
    go(target);
  };
  return h("p", { class: "back" }, h("button", { type: "button", class: "link", onclick: to }, icon("arrow"), t("nav.back")));
}

function position(screen: Screen): HTMLElement | null {
  const order = steps();
  const at = order.indexOf(screen);
  return at < 0 ? null : h("p", { class: "step" }, t("nav.step", { n: at + 1, of: order.length }));
}

function forward(screen: Screen): HTMLElement | null {
  if (screen === "start" || screen === "plan") return null;
  const key = screen === "check" ? "nav.plan" : screen === "since" ? "nav.next" : view.returnTo ? "nav.return" : "nav.continue";
  return h("div", { class: "onward" }, h("button", { type: "submit", class: "first", id: "onward" }, t(key)), h("p", { id: "busy", class: "hint" }));
}

/** Continue: asks the library, keeps what it says about the screens so far, and goes on if that is nothing. */
async function onward(screen: Screen): Promise<void> {
  const own = [...lacks(screen), ...(screen === "reasons" ? withoutReaders() : [])].map((issue) => ({ ...issue, message: words(issue) }));
  if (screen === "check" || screen === "since") return toPlan(screen);
  view.issues = own;
  if (isReady()) {
    const found = await issues();
    // What another screen lacks is said there, when somebody passes it, and at the end.
    const fresh = found.filter((issue) => screenOf(issue) === screen && !own.some(({ code, path }) => code === issue.code && path === issue.path));
    view.issues = [...own, ...fresh];
  }
  if (issuesOf(screen).length > 0) return show();
  const target = view.returnTo === "check" && allowed("check") === "check" ? "check" : after(screen);
  view.returnTo = undefined;
  go(target);
}

async function issues(): Promise<{ code: string; path: string; message: string }[]> {
  try {
    const prepared = await prepare(draftBytes("own"));
    view.hints = prepared.plan.hints;
    prepared.free();
    return [];
  } catch (error) {
    return error instanceof Refused ? error.issues : [];
  }
}

async function toPlan(screen: Screen): Promise<void> {
  view.wanted = screen === "since" ? "next" : "own";
  view.issues = withoutReaders().map((issue) => ({ ...issue, message: words(issue) }));
  if (view.issues.length > 0 && screen === "check") return show();
  const busy = byId("busy");
  if (busy) busy.textContent = t("plan.preparing");
  const waiting = setTimeout(() => busy?.replaceChildren(t("engine.slow"), " ", button(t("engine.again"), () => void toPlan(screen), "link")), SLOW);
  try {
    await ready(true);
    go("plan");
  } catch (error) {
    if (error instanceof Refused) {
      view.issues = error.issues;
      return show();
    }
    const why = error instanceof PartError ? (error.why === "changed" ? "engine.changed" : "engine.missing") : "engine.fault";
    if (busy) busy.replaceChildren(t(why), " ", button(t("engine.again"), () => void toPlan(screen), "link"));
    announce(t(why));
  } finally {
    clearTimeout(waiting);
  }
}

/** Prepares what the plan shows, unless that is what was prepared last. A tick does not prepare again. */
async function ready(again: boolean): Promise<void> {
  // Ticks are events of the history: they do not plan anew.
  const from = view.wanted + JSON.stringify({ ...request(), history: [] });
  if (view.prepared && view.preparedFrom === from && !again) return;
  view.prepared = await prepare(draftBytes(view.wanted));
  view.preparedFrom = from;
  view.issues = [];
}

async function arrive(): Promise<void> {
  if (isLeaving()) return;
  const screen = allowed(current());
  if (screen !== current()) return go(screen);
  if (screen === "since") {
    forgetAnswers();
    await standing();
  }
  if (screen === "plan") {
    if (!view.prepared) show();
    try {
      await ready(false);
    } catch {
      return go("check");
    }
  }
  show();
  if (screen === "plan" || !isReady()) return;
  if (screen !== "since") await issues();
  const form = byId("main")?.querySelector("form");
  if (form && current() === screen) remind(form, screen);
}

/** Where the case stands, for the questions about it. */
async function standing(): Promise<void> {
  try {
    view.prepared = await prepare(draftBytes("next"));
    view.hints = view.prepared.plan.hints;
    view.wanted = "next";
    view.preparedFrom = view.wanted + JSON.stringify({ ...request(), history: [] });
  } catch (error) {
    if (error instanceof Refused) view.issues = error.issues;
  }
}

function frame(): void {
  const choose = (tag: string) => async () => {
    const old = language();
    await Promise.all([speak(tag), loadIndex(tag)]);
    const next = draft();
    if (next.language === old) next.language = tag;
    else next.guide_language = tag;
    view.prepared = undefined;
    frame();
    await arrive();
    byId(`lang-${tag}`)?.focus();
    startEngine().catch(() => undefined);
  };
  const tags = languages().map(([tag, name]) =>
    h("button", { type: "button", class: "lang", id: `lang-${tag}`, lang: tag, "aria-pressed": tag === language() ? "true" : "false", onclick: choose(tag) },
      // On a narrow screen the letters stand for the name, which is still read out.
      h("span", { class: "tag" }, tag.toUpperCase()), h("span", { class: "name" }, ` ${name}`)),
  );
  const skip = (event: Event) => {
    event.preventDefault();
    byId("heading")?.focus();
  };
  document.body.replaceChildren(
    h("a", { class: "skip", href: "#main", onclick: skip }, t("nav.skip")),
    h(
      "header", null,
      h("button", { type: "button", class: "leave", onclick: leave, id: "leave" }, t("leave.title")),
      h("p", { class: "brand" }, icon("shield"), t("title.brand")),
      h("div", { class: "langs", role: "group", "aria-label": t("nav.language") }, tags),
    ),
    h("main", { id: "main" }),
    h("footer", null, h("p", null, t("footer.text")), h("p", null, t("footer.leave"))),
    h("div", { id: "live", class: "hidden", "aria-live": "polite" }),
  );
}

/** Starts the page. */
export async function open(): Promise<void> {
  await speak();
  await loadIndex(language());
  draft().language = language();
  const back = restore();
  frame();
  if (!current() || allowed(current()) === "start") history.replaceState(null, "", back && draft().history.length > 0 ? "#/since" : "#/start");
  addEventListener("hashchange", () => void arrive());
  addEventListener("beforeunload", (event) => {
    if (!isLeaving() && !view.saved && view.started) event.preventDefault();
  });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  addEventListener("focus", () => isTaken() && announce(t("keep.taken")));
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((box) => (box.open = true)));
  await arrive();
  // The library comes while the person reads and types.
  startEngine().catch(() => undefined);
}

