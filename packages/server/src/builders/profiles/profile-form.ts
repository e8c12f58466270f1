import { z } from "zod";
import { line, lines } from "../requests/index.ts";

const MOST_LANGUAGES = 20;
const MOST_LINKS = 20;
const LONGEST_LINK = 500;

/** What a builder says of themselves beside what they shipped, as their form sends it. */
export const PROFILE_FORM = z.object({
  name: line(100).min(1, { error: "say what you are called." }),
  headline: line(200),
  about: lines(10_000),
  languages: line(400)
    .transform((text) => partsOf(text, ","))
    .refine((all) => all.length <= MOST_LANGUAGES, { error: `at most ${MOST_LANGUAGES} are kept.` }),
  timeZone: line(60)
    .refine((zone) => zone === "" || isTimeZone(zone), { error: "write a zone such as Europe/London." })
    .transform((zone) => zone || null),
  availability: line(200).transform((text) => text || null),
  links: lines(MOST_LINKS * LONGEST_LINK)
    .transform((text) => partsOf(text, "\n"))
    .refine((all) => all.length <= MOST_LINKS, { error: `at most ${MOST_LINKS} are kept.` })
    .refine((all) => all.every(isSafeAddress), {
      error: "write one address a line, each beginning with https:// and without a password.",
    }),
  openToHire: z.literal("yes").optional(),
  openToCollaborate: z.literal("yes").optional(),
});

/** The same, read. */
export type ProfileForm = z.infer<typeof PROFILE_FORM>;

function partsOf(text: string, between: string): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * Whether a word names a zone of the world's time.
 *
 * @example isTimeZone("Asia/Kolkata") // => true
 * @example isTimeZone("Europe/Atlantis") // => false
 */
export function isTimeZone(word: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: word }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function isSafeAddress(text: string): boolean {
  const url = text.length > LONGEST_LINK || /\s/.test(text) ? null : URL.parse(text);
  const isBare = url?.username === "" && url.password === "";
  return isBare && url.protocol === "https:" && url.hostname.includes(".");
}
