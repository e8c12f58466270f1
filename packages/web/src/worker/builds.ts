import { documents, worker } from "./scope.ts";

const { version, paths } = worker.paycurveFiles;
const OWN = `paycurve-${version}`;
const OF_A_BUILD = /^paycurve-[0-9a-f]{10}$/;

/** How many earlier builds stay: a page opened in one of them may still ask for its scripts. */
const EARLIER_KEPT = 3;

/** Keeps every file of this build, or none: one that is kept in part would be a broken page offline. */
export async function keepBuild(): Promise<void> {
  const cache = await caches.open(OWN);
  if (await cache.match(documents[0] ?? "/")) return;
  try {
    await cache.addAll([...paths]);
    await checkDocuments(cache);
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
}

/** Forgets all earlier builds but the last few. */
export async function dropEarlierBuilds(): Promise<void> {
  const earlier = (await caches.keys()).filter((name) => OF_A_BUILD.test(name) && name !== OWN);
  await Promise.all(earlier.slice(0, -EARLIER_KEPT).map((name) => caches.delete(name)));
}

/** An asset of whichever build asks for it: its name says what is in it, so any build's will do. */
export async function assetAt(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** What this build, and no other, holds at an address: a document and its assets fit only together. */
export async function keptAt(request: Request): Promise<Response | undefined> {
  return caches.match(request, { cacheName: OWN, ignoreSearch: true });
}

/** The server may have gone on to the next build while this one's files were being fetched. */
async function checkDocuments(cache: Cache): Promise<void> {
  for (const path of documents) {
    const text = (await (await cache.match(path))?.text()) ?? "";
    const foreign = text.match(/\/assets\/[\w.-]+/g)?.find((asset) => !paths.includes(asset));
    if (foreign) throw new Error(`${path} is of another build: it asks for ${foreign}`);
  }
}
