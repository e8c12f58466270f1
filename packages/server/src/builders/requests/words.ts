import { formatCount } from "@paycurve/core/money";
import { z } from "zod";

/** What no word of a profile may hold: control characters, those that turn the direction of reading, and what is no character: a feed that held one could not be read. */
const UNREADABLE = /[\p{Cc}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;
const UNREADABLE_BESIDE_LINES = /[^\P{Cc}\n\t]|[\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

const SAYS_UNREADABLE = "it holds a character that cannot be seen; take it out.";

/**
 * One line that somebody wrote.
 *
 * Shape   the most characters that are kept → a zod string, trimmed
 */
export function line(longest: number) {
  return z
    .string({ error: "words are accepted here." })
    .trim()
    .max(longest, { error: tooLong(longest) })
    .refine((text) => !UNREADABLE.test(text), { error: SAYS_UNREADABLE });
}

/**
 * Several lines that somebody wrote, their ends as on this side of the world.
 *
 * Shape   the most characters that are kept → a zod string
 */
export function lines(longest: number) {
  return z
    .string({ error: "words are accepted here." })
    .transform((text) => text.replaceAll(/\r\n?/g, "\n").trim())
    .refine((text) => text.length <= longest, { error: tooLong(longest) })
    .refine((text) => !UNREADABLE_BESIDE_LINES.test(text), { error: SAYS_UNREADABLE });
}

function tooLong(longest: number): string {
  return `at most ${formatCount(longest)} characters are kept.`;
}
