import { z } from "zod";

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 128;
const LONGEST_EMAIL = 254;

/** A name to be known by, as typed. */
export const typedHandle = z
  .string("what you want to be called")
  .max(100, "a handle has at most 30 letters.");

const LOOKS_WRONG = "an address looks like ada@example.org.";

/** An address for letters. */
export const typedAddress = z
  .string(LOOKS_WRONG)
  .trim()
  .toLowerCase()
  .max(LONGEST_EMAIL, `an address has at most ${LONGEST_EMAIL} letters.`)
  .pipe(z.email(LOOKS_WRONG));

/** An address for letters, or nothing. */
export const typedEmail = z
  .union([z.literal("").transform(() => undefined), typedAddress], LOOKS_WRONG)
  .optional();

const TOO_SHORT = `at least ${SHORTEST_PASSWORD} letters; four words that do not belong together are easily kept in mind.`;

/** A password that is being chosen. Length alone is asked of it. */
export const newPassword = z
  .string(TOO_SHORT)
  .min(SHORTEST_PASSWORD, TOO_SHORT)
  .max(LONGEST_PASSWORD, `at most ${LONGEST_PASSWORD} letters.`);

/** A password that is being tried. */
export const typedPassword = z.string().max(LONGEST_PASSWORD, `at most ${LONGEST_PASSWORD} letters.`);

/** A secret of ours that comes back. */
export const typedSecret = z.string().max(100);
