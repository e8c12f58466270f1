import type { Level } from "@paycurve/core/figures";
import { type LevelStep, type LocalMarket, levelsOf } from "@paycurve/core/transfer";

/**
 * The step by which pay is carried to a level without points: the one towards the nearest level that has some.
 *
 * Shape   a level, what local points say → the step; null where nothing is carried to it
 */
export function carryingStep(
  level: Level,
  { levels, structure }: Pick<LocalMarket, "levels" | "structure">,
): LevelStep | null {
  if ("kind" in levels) return null;
  const order = levelsOf(structure);
  const at = order.indexOf(level);
  const counted = levels.filter(({ isCarried }) => !isCarried).map((one) => order.indexOf(one.level));
  const [nearest] = counted.toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at));
  if (nearest === undefined || nearest === at) return null;
  const [from, to] = nearest < at ? [order[at - 1], level] : [level, order[at + 1]];
  return structure.steps.find((step) => step.from === from && step.to === to) ?? null;
}
