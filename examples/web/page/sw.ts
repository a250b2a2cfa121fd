// Answers for the page when there is no network. It is registered only when the person keeps the case on the device.

/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
declare const FILES: string[];
declare const VERSION: string;

const CACHE = `widerspruch-${VERSION}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { referrer: "", referrerPolicy: "no-referrer" })))).then(() => self.skipWaiting()));
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
