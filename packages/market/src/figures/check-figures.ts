import type { Figure } from "@paycurve/core/figures";
import { checkLinks } from "./check-links.ts";
import { checkPremium } from "./check-premium.ts";
import { checkUnits } from "./check-units.ts";
import type { FigureProblem } from "./figure-problem.ts";

/**
 * What is wrong among figures that are each well formed: links that lead nowhere or one way only, units that do not
 * fit, years left unread, a premium that does not say what it is for, a claim of the guide without its origin.
 *
 * Shape   figures → problems, in the figures' order; empty when all is well
 */
export function checkFigures(figures: readonly Figure[]): readonly FigureProblem[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return [
    ...repeatedIds(figures),
    ...figures.flatMap((figure) => [
      ...checkSource(figure),
      ...checkLevel(figure),
      ...checkUnits(figure),
      ...checkPremium(figure),
      ...checkLinks(figure, byId),
    ]),
  ];
}

function repeatedIds(figures: readonly Figure[]): FigureProblem[] {
  const seen = new Set<string>();
  return figures.flatMap(({ id }) => {
    if (seen.has(id)) return [{ id, check: "id-once", message: `${id}: this id stands twice` }];
    seen.add(id);
    return [];
  });
}

function checkSource({ id, source }: Figure): FigureProblem[] {
  if (/^https?:\/\/\S+$/.test(source.url)) return [];
  return [{ id, check: "source-address", message: `${id}: “${source.url}” is no http or https address` }];
}

function checkLevel({ id, levelWords, levelYears }: Figure): FigureProblem[] {
  if (levelYears?.to != null && levelYears.to < levelYears.from) {
    return [{ id, check: "level-years", message: `${id}: levelYears run backwards` }];
  }
  if (levelYears !== null || !namesYears(levelWords)) return [];
  return [{ id, check: "level-years", message: `${id}: “${levelWords}” names years, levelYears does not` }];
}

function namesYears(words: string | null): boolean {
  return words !== null && /\d.*\b(?:yrs?|years?)\b|\b(?:yrs?|years?) \d/.test(words);
}
