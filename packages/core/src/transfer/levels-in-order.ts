import { roundedTo, withheld } from "../stats/index.ts";
import type { BorneLevel, LevelPay, LevelWithheld, LocalLevel } from "./local-level.ts";
import { payUnit } from "./pay-unit.ts";

/**
 * Takes back what carried ratios say of a level where they put it on the wrong side of one that has points: nobody is paid
 * less for more, so there the ratios do not fit. Neighbouring levels without points stand or fall together, for each
 * is carried through the next. A level with points of its own keeps its number.
 *
 * Shape   levels, lowest first, each with its pay → the same, some withheld
 * Source  docs/methods/structure.md, “In order”
 */
export function levelsInOrder(levels: readonly BorneLevel[]): LocalLevel[] {
  return levels.map((level, at) => {
    if (!level.isCarried) return level;
    const against = carriedAround(at, levels).flatMap((one) => misfits(one, levels))[0];
    return against ? { ...level, pay: withheldAgainst(against) } : level;
  });
}

/** Where a level and its neighbours without points stand. */
function carriedAround(at: number, levels: readonly BorneLevel[]): number[] {
  const [below, above] = [
    levels.findLastIndex(({ isCarried }, index) => index < at && !isCarried),
    levels.findIndex(({ isCarried }, index) => index > at && !isCarried),
  ];
  return [...levels.keys()].slice(below + 1, above === -1 ? levels.length : above);
}

/** The levels with points on whose wrong side a level is, the nearest first. */
function misfits(at: number, levels: readonly BorneLevel[]): BorneLevel[] {
  const [lower, upper] = [levels.slice(0, at).toReversed(), levels.slice(at + 1)];
  const own = levels[at];
  if (!own) return [];
  return [
    ...lower.filter((other) => !other.isCarried && isOver(other.pay, own.pay)),
    ...upper.filter((other) => !other.isCarried && isOver(own.pay, other.pay)),
  ];
}

/** Also as printed, where one is rounded more than the other. */
function isOver(one: LevelPay, other: LevelPay): boolean {
  return one.median > other.median || printed(one) > printed(other);
}

function printed(pay: LevelPay): number {
  return roundedTo(pay.median, payUnit(pay));
}

/** One point of its own would give it a number. */
function withheldAgainst({ level }: BorneLevel): LevelWithheld {
  return { ...withheld("no-local-points", 0, 1), against: level };
}
