import { InputError } from "../errors.ts";
import { nearest } from "../nearest.ts";

/**
 * The steps of a pay curve, lowest first. `staff` comes from published ladders, `executive` from postings;
 * the scope test yields neither.
 */
export const LEVELS = ["entry", "mid", "senior", "staff", "executive"] as const;

/** One step of a pay curve. */
export type Level = (typeof LEVELS)[number];

const ALSO_CALLED: Readonly<Record<string, Level>> = {
  junior: "entry",
  graduate: "entry",
  "mid-level": "mid",
  middle: "mid",
  intermediate: "mid",
  principal: "staff",
  exec: "executive",
};

/**
 * Which level a word names.
 *
 * Shape   a level's name, or a common other word for it, in any case → Level
 * Errors  InputError "level.unknown", with the nearest known level
 * @example readLevel("Mid-Level") // => "mid"
 */
export function readLevel(text: string): Level {
  const word = text.trim().toLowerCase();
  const known = LEVELS.find((level) => level === word) ?? ALSO_CALLED[word];
  if (known) return known;
  const guess = nearest(word, [...LEVELS, ...Object.keys(ALSO_CALLED)]);
  const meant = guess && (ALSO_CALLED[guess] ?? guess);
  throw new InputError(
    "level.unknown",
    `level: “${text}” is not one of ${LEVELS.join(", ")}.${meant ? ` Did you mean ${meant}?` : ""}`,
    { field: "level", value: text, accepted: LEVELS, nearest: meant },
  );
}
