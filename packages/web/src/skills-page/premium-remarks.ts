import { figureStanding, gradeWords } from "@paycurve/core/figures";
import { type PremiumRecord, premiumStandingWords } from "@paycurve/core/skills";
import type { SkillsShown } from "./skills-data.ts";

/**
 * How good a premium is, how it may be taken and whom it repeats.
 *
 * Shape   a record, the page's figures → words
 */
export function standingRemark(record: PremiumRecord, { figures }: Pick<SkillsShown, "figures">): string {
  const { standing, repeats } = record;
  const origin = repeats === null ? undefined : figures.get(repeats);
  return [
    `Grade ${gradeWords(record)}`,
    standing !== "printed" && premiumStandingWords(standing),
    origin && `repeats ${origin.source.publisher}, so it counts as no second voice`,
  ]
    .filter(Boolean)
    .join("; ");
}

/**
 * Why nobody stands behind a premium.
 *
 * Shape   a record, the page's figures → words, none where no figure tells
 */
export function rejectionRemark({ id }: PremiumRecord, { figures }: Pick<SkillsShown, "figures">): string {
  const figure = figures.get(id);
  if (!figure) return "";
  const standing = figureStanding(figure);
  const reasons = "reasons" in standing ? standing.reasons : [];
  return [...reasons, figure.origin?.says].filter(Boolean).join(" ");
}
