import { type Figure, meaningOf } from "../figures/index.ts";
import type { Market } from "../money/index.ts";

/** What a statistics office counted of a market's whole trade, all levels together. */
export interface OfficialPay {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly role: string;
  readonly counts: string;
  readonly period: string;
  readonly figures: readonly string[];
  /** Lowest first; major units per year. */
  readonly quantiles: readonly { readonly p: number; readonly value: number }[];
}

/**
 * The official percentiles of a market's trade: a check on what local points say, not an input. It is another meaning: gross
 * pay with bonus, of every level, and never mixed in. Percentiles belong together where office, trade, period and what is
 * counted are the same; what the office printed itself goes before what others quote of it.
 *
 * Shape   published figures, a market, the trade → a distribution; null where no office printed one
 * Units   major units of the market's currency per year
 */
export function officialPay(figures: readonly Figure[], market: Market): OfficialPay | null {
  const printed = figures.flatMap((figure) => {
    const p = SHARES[figure.statistic];
    const isAsked = figure.market === market && figure.level === "all" && meaningOf(figure) === "official";
    return p === undefined ||
      !isAsked ||
      typeof figure.amount !== "number" ||
      figure.unit !== "money_per_year"
      ? []
      : [{ p, value: figure.amount, figure }];
  });
  const ownFirst = printed.toSorted((one, other) => quoted(one.figure) - quoted(other.figure));
  const [group] = groupedBy(ownFirst, ({ figure }) =>
    JSON.stringify([figure.source.publisher, figure.role, countsOf(figure), figure.period]),
  )
    .map((same) => same.filter(({ p }, at) => same.findIndex((one) => one.p === p) === at))
    .filter((one) => one.length >= LEAST_QUANTILES);
  const first = group?.[0]?.figure;
  if (!group || !first) return null;
  const { publisher, title, url } = first.source;
  const rising = group.toSorted((one, other) => one.p - other.p);
  return {
    publisher,
    title,
    url,
    role: first.role,
    counts: countsOf(first),
    period: first.period,
    figures: rising.map(({ figure }) => figure.id),
    quantiles: rising.map(({ p, value }) => ({ p, value })),
  };
}

function countsOf({ basisWords, basis }: Figure): string {
  return basisWords ?? basis ?? "pay";
}

/** 0 where the publisher itself was read, 1 where others quote it. */
function quoted({ source }: Figure): number {
  return source.provenance === "primary" ? 0 : 1;
}

/** Fewer than these make no distribution. */
const LEAST_QUANTILES = 3;

const SHARES: Readonly<Record<string, number>> = { p10: 0.1, p25: 0.25, median: 0.5, p75: 0.75, p90: 0.9 };

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/**
 * Between which two of the printed percentiles an amount lies.
 *
 * @example standsBetween(60, [{ p: 0.5, value: 50 }, { p: 0.75, value: 70 }]) // => { above: 0.5, below: 0.75 }
 */
export function standsBetween(
  amount: number,
  quantiles: OfficialPay["quantiles"],
): { readonly above: number | null; readonly below: number | null } {
  const above = quantiles.filter(({ value }) => value <= amount).at(-1)?.p ?? null;
  return { above, below: quantiles.find(({ value }) => value > amount)?.p ?? null };
}
