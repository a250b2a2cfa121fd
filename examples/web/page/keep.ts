// "Keep on this device": the case in the browser's storage, the page for use without a network. Off unless asked for.

import { PARTS } from "./manifest.js";
import { draft, onChange, replace, request, view, adopt } from "./state.js";

const KEY = "widerspruch";
const OWNER = `${Date.now()}-${performance.now()}`;
let keeping = false;

export const isKeeping = (): boolean => keeping;
export const canKeep = (): boolean => !PARTS.single;

interface Kept {
  case: Record<string, unknown>;
  switches: string[];
  owner: string;
}

function read(): Kept | undefined {
  try {
    const text = localStorage.getItem(KEY);
    return text ? (JSON.parse(text) as Kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Brings back a case that was kept. */
export function restore(): boolean {
  if (!canKeep()) return false;
  const kept = read();
  if (!kept) return false;
  replace(adopt(kept.case));
  for (const id of kept.switches) view.switches.add(id);
  keeping = true;
  write();
  return true;
}

/** Whether another tab has written since. */
export const isTaken = (): boolean => keeping && read()?.owner !== OWNER;

function write(): boolean {
  const kept: Kept = { case: request(), switches: [...view.switches], owner: OWNER };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Starts keeping. False if the browser keeps nothing. */
export async function keep(): Promise<boolean> {
  keeping = write();
  if (!keeping) return false;
  void navigator.storage?.persist?.();
  if ("serviceWorker" in navigator && isSecureContext) {
    // A policy can be made once.
    address ??= ownAddress();
    await navigator.serviceWorker.register(address).catch(() => undefined);
  }
  return true;
}

let address: string | undefined;

/** The address of the service worker, as browsers with trusted types want it. */
function ownAddress(): string {
  const file = "sw.js";
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } };
  if (!trustedTypes) return file;
  const policy = trustedTypes.createPolicy("own-parts", { createScriptURL: (text: string) => (text === file ? text : "") });
  return policy.createScriptURL(file);
}

/** Forgets everything that this page put on the device. */
export async function forget(): Promise<void> {
  keeping = false;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing can have been kept.
  }
  const registrations = (await navigator.serviceWorker?.getRegistrations?.().catch(() => [])) ?? [];
  for (const registration of registrations) {
    if (registration.active?.scriptURL.endsWith("/sw.js")) await registration.unregister();
  }
  if ("caches" in globalThis) {
    for (const name of await caches.keys().catch(() => [] as string[])) if (name.startsWith("widerspruch-")) await caches.delete(name);
  }
}

onChange(() => {
  if (keeping && draft() && !isTaken()) write();
});
