// Loads parts of the page: from beside it, checked by their hash, or from inside it.

import type { Part } from "./manifest.js";

const loaded = new Map<string, Promise<Uint8Array>>();

/** Why a part is not there. */
export class PartError extends Error {
  constructor(readonly why: "network" | "changed") {
    super(why);
  }
}

/** The bytes of a part; loaded once, asked for again after a failure. */
export function part(wanted: Part): Promise<Uint8Array> {
  const known = loaded.get(wanted.file);
  if (known) return known;
  const loading = wanted.inline === undefined ? load(wanted) : decode(wanted.inline);
  loaded.set(wanted.file, loading);
  loading.catch(() => loaded.delete(wanted.file));
  return loading;
}

async function load(wanted: Part): Promise<Uint8Array> {
  const address = new URL(wanted.file, document.baseURI);
  let response: Response;
  try {
    // The browser compares the hash: `crypto.subtle` would need a secure context.
    response = await fetch(address, { integrity: wanted.integrity, credentials: "omit", referrerPolicy: "no-referrer" });
  } catch {
    // A refused hash and a missing network look alike; asking again without the hash tells them apart.
    const there = await fetch(address, { method: "HEAD", credentials: "omit" }).then(
      (answer) => answer.ok,
      () => false,
    );
    throw new PartError(there ? "changed" : "network");
  }
  if (!response.ok) throw new PartError("network");
  return new Uint8Array(await response.arrayBuffer());
}

async function decode(base64: string): Promise<Uint8Array> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
