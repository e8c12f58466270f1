import { documents, worker } from "./scope.ts";

const VISITS = "paycurve-visits";
const LAST = "/";

/** Notes which market's page was opened; any other page is passed over. */
export async function noteVisit(address: string): Promise<void> {
  const [, market] = new URL(address).pathname.split("/");
  if (!isMarketPage(`/${market}`)) return;
  const cache = await caches.open(VISITS);
  await cache.put(LAST, new Response(`/${market}`));
}

/** Notes the page that was open before there was a worker to see it opened. */
export async function noteOpenPage(): Promise<void> {
  const [page] = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (page) await noteVisit(page.url);
}

/** Leads from the bare address to the market that was visited last, or to the first there is. */
export async function toLastMarket(): Promise<Response> {
  const noted = (await (await caches.match(LAST, { cacheName: VISITS }))?.text()) ?? "";
  const market = isMarketPage(noted) ? noted : (documents[0] ?? noted);
  return Response.redirect(new URL(market, worker.location.origin).href);
}

function isMarketPage(path: string): boolean {
  return documents.includes(path) && path.lastIndexOf("/") === 0;
}
