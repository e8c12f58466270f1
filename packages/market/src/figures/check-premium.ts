import type { Figure } from "@paycurve/core/figures";
import { SKILLS } from "@paycurve/core/skills";
import type { FigureProblem } from "./figure-problem.ts";

/**
 * Whether a premium, and only a premium, says what it is for and over what, in skills that exist and words without money.
 *
 * Shape   a figure → problems; empty when all is said
 */
export function checkPremium({ id, statistic, unit, premium }: Figure): readonly FigureProblem[] {
  const isPremium = statistic === "premium" || unit === "money_premium";
  if (isPremium !== (premium !== null)) {
    const wrong = isPremium
      ? "a premium needs the skills it is for and what it is over"
      : "only a premium is over something";
    return [{ id, check: "premium", message: `${id}: ${wrong}` }];
  }
  const unknown = (premium?.skills ?? []).filter((skill) => SKILLS.every((known) => known.id !== skill));
  const words = `${premium?.over ?? ""} ${premium?.among ?? ""}`;
  return [
    ...unknown.map((skill) => ({
      id,
      check: "premium",
      message: `${id}: ${skill} is no skill of core's table`,
    })),
    ...(/[$£₹]|\d{3}/.test(words)
      ? [{ id, check: "premium", message: `${id}: a baseline is told without its amount` }]
      : []),
  ];
}
