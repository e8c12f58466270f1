import { capitalised } from "../capitalised.ts";
import type { Figure } from "./figure.ts";
import type { Level } from "./level.ts";

/**
 * At how many years publishers let a level begin, where they do not agree.
 *
 * Shape   figures, a level → a sentence, or null where at most one beginning is printed
 * Units   years of experience
 */
export function firstYearsWords(figures: readonly Figure[], level: Level): string | null {
  const starts = figures.flatMap((one) =>
    one.level === level && one.levelYears ? [one.levelYears.from] : [],
  );
  const years = [...new Set(starts)].sort((a, b) => a - b);
  if (years.length < 2) return null;
  const list = `${years.slice(0, -1).join(", ")} or ${years.at(-1)}`;
  return `“${capitalised(level)}” starts at ${list} years, depending on who prints it`;
}
