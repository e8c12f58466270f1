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

/** A server that says nothing for so many milliseconds is not waited for where something is kept. */
const PATIENCE = 4000;

/** The server's answer; what was kept where there is no line, or one on which nothing comes back. */
async function fromServerFirst(request: Request): Promise<Response> {
  const answer = fetch(request);
  const inTime = await Promise.race([answer.catch(() => null), afterPatience()]);
  if (inTime) return inTime;
  if (new URL(request.url).pathname === "/") return toLastMarket();
  return (await keptAt(request)) ?? answer;
}

function afterPatience(): Promise<null> {
  return new Promise((later) => setTimeout(later, PATIENCE, null));
}
