import { formatMoney, MARKETS, type Market, moneyOfMajor } from "../money/index.ts";
import { isBorne } from "./local-level.ts";
import type { LocalMarket } from "./local-market.ts";
import { type OfficialPay, standsBetween } from "./official-check.ts";

/** What an official distribution says beside local numbers. */
export interface OfficialWords {
  readonly printed: string;
  /** Where the local medians would stand in it; null while there are none. */
  readonly stands: string | null;
  /** The words that its licence asks for; null where it asks for none. */
  readonly licence: string | null;
}

/**
 * An official distribution in words, and where local medians would stand in it.
 *
 * Shape   a distribution, local levels or their withholding, the market → words
 */
export function officialWords(
  { publisher, role, counts, period, quantiles }: OfficialPay,
  levels: LocalMarket["levels"],
  market: Market,
): OfficialWords {
  const amount = (value: number): string => formatMoney(moneyOfMajor(value, MARKETS[market].currency));
  const printed = quantiles.map(({ p, value }) => `${p * 100} % earn under ${amount(value)}`).join(", ");
  const stands =
    "kind" in levels
      ? []
      : levels
          .filter(isBorne)
          .map(({ level, pay }) => `${level}: ${betweenWords(standsBetween(pay.median, quantiles))}`);
  return {
    printed: `${publisher}, ${role}, ${counts}, all levels and ages, ${period}: ${printed}.`,
    stands: stands.length > 0 ? `Among them your medians of base would stand: ${stands.join("; ")}.` : null,
    licence: publisher === "ONS" ? OPEN_GOVERNMENT : null,
  };
}

const OPEN_GOVERNMENT =
  "Source: Office for National Statistics licensed under the Open Government Licence v.3.0";

function betweenWords({ above, below }: ReturnType<typeof standsBetween>): string {
  if (above === null) return `in the lowest ${Math.round((below ?? 1) * 100)} %`;
  return below === null
    ? `above ${above * 100} %`
    : `above ${above * 100} %, below the top ${Math.round((1 - below) * 100)} %`;
}
