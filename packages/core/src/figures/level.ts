import { unknownWord } from "../unknown-word.ts";

/**
 * The steps of a pay curve, lowest first. `staff` comes from published ladders, `executive` from postings;
 * the scope test yields neither.
 */
export const LEVELS = ["entry", "mid", "senior", "staff", "executive"] as const;

/** One step of a pay curve. */
export type Level = (typeof LEVELS)[number];

const ALSO_CALLED: ReadonlyMap<string, Level> = new Map<string, Level>([
  ["junior", "entry"],
  ["graduate", "entry"],
  ["mid-level", "mid"],
  ["middle", "mid"],
  ["intermediate", "mid"],
  ["principal", "staff"],
  ["exec", "executive"],
]);

/**
 * Which level a word names.
 *
 * Shape   a level's name, or a common other word for it, in any case → Level
 * Errors  InputError "level.unknown", with the nearest known level
 * @example readLevel("Mid-Level") // => "mid"
 */
export function readLevel(text: string): Level {
  const word = text.trim().toLowerCase();
  const level = LEVELS.find((one) => one === word) ?? ALSO_CALLED.get(word);
  if (level) return level;
  throw unknownWord({
    field: "level",
    value: text,
    known: LEVELS,
    alsoCalled: Object.fromEntries(ALSO_CALLED),
  });
}
