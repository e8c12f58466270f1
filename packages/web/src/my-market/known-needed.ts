import { capitalised } from "@paycurve/core";
import type { Level } from "@paycurve/core/figures";
import { MARKETS } from "@paycurve/core/money";
import {
  type BorneLevel,
  isBorne,
  type LocalLevel,
  type LocalMarket,
  localAmounts,
} from "@paycurve/core/transfer";

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
      withheld: `Every amount in ${MARKETS[market].coin}s: ${levels.n === 0 ? "no local point places one" : "what is worth one point cannot say how far it is off"}.`,
      needed:
        levels.n === 0
          ? "Two local points, of any level."
          : "One more local point of this year, of any level.",
    };
  }
  const borne = levels.filter(isBorne);
  const told = borne.find(({ level }) => level === asked) ?? borne.toSorted((a, b) => b.weight - a.weight)[0];
  return {
    known: told ? knownOf(told, local) : "",
    withheld: withheldOf(levels),
    needed: neededOf(levels),
  };
}

function knownOf({ level, pay }: BorneLevel, { market }: LocalMarket): string {
  const { half, offers } = localAmounts(pay, market);
  return `${capitalised(level)}: one time in two the median lies in ${half}. A new offer lies in ${offers}, nine times in ten.`;
}

function withheldOf(levels: readonly LocalLevel[]): string {
  const misfits = levels.flatMap(({ level, pay }) =>
    "kind" in pay ? [`${capitalised(level)}: carried ratios do not fit your ${pay.against} points. `] : [],
  );
  const carried = levels.filter(isBorne).flatMap(({ level, isCarried }) => (isCarried ? [level] : []));
  const shown =
    carried.length === 0
      ? ""
      : ` ${capitalised(list(carried))} ${carried.length === 1 ? "is" : "are"} carried, and shown so.`;
  return `${misfits.join("")}A percentile of any level: a few points bear a middle and its doubt, no more.${shown}`;
}

function neededOf(levels: readonly LocalLevel[]): string {
  const misfits = levels.filter((level) => !isBorne(level)).map(({ level }) => level);
  if (misfits.length > 0) return `A point of ${list(misfits)} level, which gives it a number.`;
  const model = levels.filter(({ isMostlyModel }) => isMostlyModel).map(({ level }) => level);
  if (model.length === 0) return "Nothing more, as long as your points stay younger than a year.";
  return `Points of ${list(model)} level: more than half of what is said there is carried.`;
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(words);
}
