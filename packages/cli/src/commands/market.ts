import { formatCount, MARKET_CODES } from "@paycurve/core/money";
import { give, type JsonOption } from "../answer.ts";
import { bundle } from "../bundle.ts";
import { refuseUnknownSource } from "./known-source.ts";

/** What the store holds, beside what is shipped. */
export async function runMarketList(options: JsonOption & { readonly store: string }): Promise<void> {
  const { readManifest } = await import("@paycurve/market/store");
  const manifest = await readManifest(options.store);
  const shipped = MARKET_CODES.map((market) => {
    const { source, edition, counts } = bundle.snapshot(market);
    return { market, source, edition, postings: counts.fullTimeLocal };
  });
  const stored = Object.entries(manifest?.sources ?? {}).map(([source, held]) => ({
    source,
    postings: held.postings,
    editions: held.editions,
  }));
  give(
    {
      document: { shipped, store: options.store, stored },
      words: () => [...shippedWords(shipped), "", ...storedWords(options.store, stored)].join("\n"),
    },
    options,
  );
}

/** Takes a source out of a store; what is shipped stays. */
export async function runMarketRemove(
  source: string,
  options: JsonOption & { readonly store: string },
): Promise<void> {
  refuseUnknownSource(source);
  const { removeSource } = await import("@paycurve/market/store");
  const { postings } = await removeSource({ storePath: options.store, source });
  const document = { source, removed: postings, store: options.store };
  give(
    {
      document,
      words: () => `${formatCount(postings)} postings of ${source} are gone from ${options.store}.`,
    },
    options,
  );
}

function shippedWords(
  shipped: readonly { market: string; source: string; edition: string; postings: number }[],
): string[] {
  return [
    "Shipped with Paycurve",
    ...shipped.map(
      ({ market, source, edition, postings }) =>
        `  ${market}  ${source}, edition of ${edition}: ${formatCount(postings)} full-time postings`,
    ),
  ];
}

function storedWords(
  store: string,
  stored: readonly { source: string; postings: number; editions: readonly unknown[] }[],
): string[] {
  if (stored.length === 0) return [`${store} holds nothing yet: paycurve market add aijobs FILE`];
  return [
    `In ${store}`,
    ...stored.map(
      ({ source, postings, editions }) =>
        `  ${source}: ${formatCount(postings)} postings from ${editions.length} ${editions.length === 1 ? "edition" : "editions"}`,
    ),
  ];
}
