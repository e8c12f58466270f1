import { capitalised } from "@paycurve/core";
import type { Level } from "@paycurve/core/figures";
import { MARKETS } from "@paycurve/core/money";
import { type LocalLevel, type LocalMarket, localAmounts } from "@paycurve/core/transfer";

/** What is known of a person's market, what is withheld, and what would help. */
export interface KnownNeeded {
  readonly known: string;
  readonly withheld: string;
  readonly needed: string;
}

/**
 * What local points leave known, withheld and needed, beside the finding.
 *
 * Shape   what they say, the level that the person asks about or null → words
 */
export function knownNeeded(local: LocalMarket, asked: Level | null): KnownNeeded {
  const { levels, market, structure } = local;
  if ("kind" in levels) {
    return {
      known: `What one level is over the next, as ratios from ${MARKETS[structure.reference].inText}, each with its error.`,
      withheld: `Every amount in ${MARKETS[market].coin}s: ${levels.n === 0 ? "no local point places one" : "one local point cannot say how far it is off"}.`,
      needed: levels.n === 0 ? "Two local points, of any level." : "One more local point, of any level.",
    };
  }
  const told =
    levels.find(({ level }) => level === asked) ?? levels.toSorted((a, b) => b.weight - a.weight)[0];
  return {
    known: told ? knownOf(told, local) : "",
    withheld: withheldOf(levels),
    needed: neededOf(levels),
  };
}

function knownOf(told: LocalLevel, { market }: LocalMarket): string {
  const { half, offers } = localAmounts(told, market);
  return `${capitalised(told.level)}: one time in two the median lies in ${half}. A new offer lies in ${offers}, nine times in ten.`;
}

function withheldOf(levels: readonly LocalLevel[]): string {
  const carried = levels.filter(({ isCarried }) => isCarried).map(({ level }) => level);
  const quantiles = "A percentile of any level: a few points bear a middle and its doubt, no more.";
  if (carried.length === 0) return quantiles;
  return `${quantiles} ${capitalised(list(carried))} ${carried.length === 1 ? "is" : "are"} carried, and shown so.`;
}

function neededOf(levels: readonly LocalLevel[]): string {
  const most = levels.toSorted((one, other) => other.shrinkage - one.shrinkage)[0];
  if (!most?.isMostlyModel) return "Nothing more, as long as your points stay younger than a year.";
  const model = levels.filter(({ isMostlyModel }) => isMostlyModel).map(({ level }) => level);
  return `Points of ${list(model)} level: more than half of what is said there is carried.`;
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(words);
}
