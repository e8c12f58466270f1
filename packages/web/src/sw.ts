/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope & {
  /** Put before this script by the build: everything that a visit offline needs, and a name that changes with it. */
  readonly paycurveFiles: { readonly version: string; readonly paths: readonly string[] };
};

const { version, paths } = self.paycurveFiles;
const CACHE = `paycurve-${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...paths])));
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/api")) return;
  event.respondWith(pathname.startsWith("/assets/") ? fromCacheFirst(request) : fromServerFirst(request));
});

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

async function fromCacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** The server's answer, or what was kept of it; the bare address leads to the first market offline. */
async function fromServerFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    const home = new URL(request.url).pathname === "/" ? await caches.match(paths[0] ?? "/us") : undefined;
    if (home) return home;
    throw error;
  }
}
