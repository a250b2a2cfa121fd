// Loads parts of the page: from beside it, checked by their hash, or from inside it.

import type { Part } from "./manifest.js";

const loaded = new Map<string, Promise<Uint8Array>>();

/** Why a part is not there. */
export class PartError extends Error {
  constructor(readonly why: "network" | "changed") {
    super(why);
  }
}

/** The bytes of a part; loaded once, asked for again after a failure. `progress` gets the share that has come. */
export function part(wanted: Part, progress?: (share: number) => void): Promise<Uint8Array> {
  const known = loaded.get(wanted.file);
  if (known) return known;
  const loading = wanted.inline === undefined ? load(wanted, progress) : decode(wanted.inline);
  loaded.set(wanted.file, loading);
  loading.catch(() => loaded.delete(wanted.file));
  return loading;
}

async function load(wanted: Part, progress?: (share: number) => void): Promise<Uint8Array> {
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
  if (!response.body || !progress) return new Uint8Array(await response.arrayBuffer());
  const bytes = new Uint8Array(wanted.bytes);
  let filled = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (filled + step.value.length > bytes.length) throw new PartError("changed");
    bytes.set(step.value, filled);
    filled += step.value.length;
    progress(filled / wanted.bytes);
  }
  return bytes;
}

async function decode(base64: string): Promise<Uint8Array> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
