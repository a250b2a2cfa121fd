// Answers for the page when there is no network. It is registered only when the person keeps the case on the device.

/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
declare const FILES: string[];
declare const VERSION: string;

const CACHE = `widerspruch-${VERSION}`;

/** Asks for a file without saying from where, which `addAll` does. */
async function keep(cache: Cache, file: string): Promise<void> {
  const response = await fetch(file, { credentials: "omit", referrer: "", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(file);
  await cache.put(file, response);
}

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(FILES.map((file) => keep(cache, file)))).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = (names: string[]) => names.filter((name) => name.startsWith("widerspruch-") && name !== CACHE);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(
    caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)),
  );
});
