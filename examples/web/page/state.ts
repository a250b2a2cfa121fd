// The state of the page is the request: screens are views of it, and keys that no screen shows stay as they are.

import type { Plan, Prepared, Request } from "../package/index.js";
import type { Issue } from "../package/index.js";
import type { Understood } from "./paste.js";

type Loose<T> = { -readonly [K in keyof T]?: T[K] | null };
export type Account = Loose<NonNullable<Request["accounts"]>[number]> & Record<string, unknown>;
export type Reason = Loose<NonNullable<Request["reasons"]>[number]> & { platforms?: string[]; accounts?: string[] };
export type HistoryEvent = Record<string, unknown> & {
  event: string;
  on: string;
  controller?: string;
  accounts?: string[];
  via?: string;
  letter?: string;
};
export type Person = Loose<NonNullable<Request["data_subject"]>>;
export type Representative = Loose<NonNullable<Request["representative"]>>;
export type Service = Record<string, unknown> & { id: string; name?: string; kind?: string };

/** The request as it grows: whatever has been entered, however wrong. */
export interface Draft extends Record<string, unknown> {
  version: 1;
  letter: string;
  language: string;
  guide_language?: string;
  date: string;
  data_subject: Person;
  representative?: Representative;
  services?: Service[];
  accounts: Account[];
  non_user?: { platforms: string[]; sightings?: Record<string, unknown>[] } & Record<string, unknown>;
  reasons: Reason[];
  requests: unknown[];
  history: HistoryEvent[];
  options?: Record<string, unknown>;
  reference?: string;
}

/** Today, where the person is. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const blank = (language: string): Draft => ({
  version: 1,
  letter: "objection",
  language,
  date: today(),
  data_subject: {},
  accounts: [],
  reasons: [],
  requests: ["restriction", "erasure", "confirmation"],
  history: [],
});

/** What is no part of the case: it is gone when the page is closed. */
interface View {
  draft: Draft;
  issues: Issue[];
  /** What the library remarks on the case as it stands. */
  hints: Plan["hints"];
  prepared?: Prepared;
  /** The request that was prepared last; another one needs preparing again. */
  preparedFrom?: string;
  /** What the plan on screen shows: the case's own letter, or what its history calls for. */
  wanted: "own" | "next";
  open: Set<string>;
  filter: string;
  showAll: boolean;
  /** What the last paste was taken for. */
  understood: Understood[];
  /** Accounts of services that were taken away, should they be chosen again. */
  removed: Map<string, Account[]>;
  /** The account that was removed last, and where it stood. */
  lost?: { account: Account; at: number };
  /** A service of the person's own, before it is added. */
  fresh?: Service;
  saved: boolean;
  returnTo?: string;
  /** Ticks of switches, which are no event of the case. */
  switches: Set<string>;
  started: boolean;
}

export const view: View = {
  draft: blank("en"),
  issues: [],
  hints: [],
  wanted: "own",
  open: new Set(),
  filter: "",
  showAll: false,
  understood: [],
  removed: new Map(),
  saved: true,
  switches: new Set(),
  started: false,
};

export const draft = (): Draft => view.draft;

/** Puts another case in place of this one. */
export function replace(next: Draft): void {
  Object.assign(view, {
    draft: next, issues: [], hints: [], prepared: undefined, preparedFrom: undefined, wanted: "own", open: new Set(), filter: "",
    showAll: false, understood: [], removed: new Map(), lost: undefined, fresh: undefined, saved: true, returnTo: undefined, switches: new Set(), started: true,
  });
}

/** Notes a change. */
export function changed(): void {
  view.saved = false;
  view.started = true;
  // A place in the case may be another one now.
  view.hints = [];
  for (const listen of listeners) listen();
}
const listeners: (() => void)[] = [];
export const onChange = (listen: () => void): void => void listeners.push(listen);

/** The request that goes to the library and into the file: without what is empty. */
export function request(): Record<string, unknown> {
  return prune(view.draft) as Record<string, unknown>;
}

/** Values that nobody entered go; empty lists of the format's root too. */
function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (value === null || typeof value !== "object") return value;
  const kept: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const inner = prune(member);
    if (inner === undefined || inner === null || inner === "" || inner === false) continue;
    if (Array.isArray(inner) && inner.length === 0 && key !== "requests") continue;
    if (typeof inner === "object" && !Array.isArray(inner) && Object.keys(inner).length === 0 && key !== "data_subject") continue;
    kept[key] = inner;
  }
  return kept;
}

/** A name for an account that stays when others go. */
export function newAccountId(): string {
  const taken = new Set(view.draft.accounts.map((account) => account.id));
  let number = view.draft.accounts.length + 1;
  while (taken.has(`a${number}`)) number += 1;
  return `a${number}`;
}

/** Reads a request that the library has accepted as one. Accounts get the names that the library would give them. */
export function adopt(json: Record<string, unknown>): Draft {
  const base = blank("en");
  const next = { ...base, requests: [], ...structuredClone(json) } as Draft;
  next.data_subject ??= {};
  next.accounts = (next.accounts ?? []).map((account, position) => ({ id: String(position + 1), ...account }));
  next.reasons ??= [];
  next.history ??= [];
  next.requests ??= [];
  return next;
}
