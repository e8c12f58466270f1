import { assetAt, dropEarlierBuilds, keepBuild, keptAt } from "./builds.ts";
import { worker } from "./scope.ts";
import { noteOpenPage, noteVisit, toLastMarket } from "./visits.ts";

/*
 * The newest worker takes over at once, so that what is kept, what is shown offline and what the server has belong
 * together. Pages that are open lose nothing by it: earlier builds' files stay, and are found by their names.
 */
worker.addEventListener("install", (event) => {
  event.waitUntil(keepBuild());
  void worker.skipWaiting();
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropEarlierBuilds(), noteOpenPage(), worker.clients.claim()]));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin || pathname.startsWith("/api")) return;
  if (request.mode === "navigate") event.waitUntil(noteVisit(request.url));
  event.respondWith(pathname.startsWith("/assets/") ? assetAt(request) : fromServerFirst(request));
});

/** The server's answer, or without a line what was kept. */
async function fromServerFirst(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (new URL(request.url).pathname === "/") return toLastMarket();
    const kept = await keptAt(request);
    if (kept) return kept;
    throw error;
  }
}
