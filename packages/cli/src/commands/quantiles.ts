import type { CountedSource } from "@paycurve/market";
import { answerQuantiles, type QuantilesWords, readQuantiles } from "@paycurve/market/questions";
import { type Answer, give, type JsonOption } from "../answer.ts";
import { bundle, shippedSource } from "../bundle.ts";
import { quantilesView } from "../view/index.ts";

/** What `quantiles` was told. */
export interface QuantilesOptions extends JsonOption, QuantilesWords {
  readonly store?: string;
}

/** Quantiles of a role or title, from the shipped snapshot or from a store of one's own. */
export async function runQuantiles(options: QuantilesOptions): Promise<void> {
  give(await quantilesAnswer(options), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError naming the option
 */
export async function quantilesAnswer(options: QuantilesOptions): Promise<Answer> {
  const asked = readQuantiles(options);
  const source = options.store === undefined ? shippedSource(asked.market) : await ownSource(options.store);
  try {
    const document = await answerQuantiles(asked, { source, families: bundle.families() });
    const all = [document, ...(document.levels ?? [])].flatMap(({ quantiles }) => quantiles);
    const answered = all.some((quantile) => "value" in quantile);
    return { document, words: () => quantilesView(document), answered };
  } finally {
    await source.store.close();
  }
}

async function ownSource(path: string): Promise<CountedSource> {
  const { openCountedStore } = await import("@paycurve/market/own-store");
  return openCountedStore(path);
}
