import { z } from "zod";
import { METHODS } from "../store/schema/index.ts";

const day = z.string().nullable().describe("A day, YYYY-MM-DD.");
const moment = z.string().nullable().describe("A moment, ISO 8601 in UTC.");
const words = z.string().nullable();
const numbers = z.number().nullable();
const list = z.array(z.string());
const method = z.enum(METHODS);
const counts = z.record(z.string(), z.int()).describe("How many of them have each word.");

const SHOWN_OF_MAIL = "The domain, repository or person; of a mail address its domain alone.";

/** What holds of somebody, as their page says it. */
const verification = z.strictObject({
  method,
  subject: z.string().describe(SHOWN_OF_MAIL),
  heldSince: day,
  checkedAt: day,
  dueAt: day.describe("Until when the last check counts, YYYY-MM-DD; past it, it is stale."),
});

const measured = { system: z.string(), metric: words, unit: words, baseline: numbers, after: numbers };

const claim = z.strictObject({
  ...measured,
  accountId: z.string(),
  place: z.int(),
  nth: z.int(),
  shipped: day,
  method,
  subject: z.string().describe(SHOWN_OF_MAIL),
  heldSince: moment,
  checkedAt: moment,
  dueAt: moment,
});

const said = { handle: z.string(), name: z.string(), headline: z.string(), skills: list };

const foundBuilder = z.strictObject({
  ...said,
  id: z.string(),
  market: z.string(),
  lowerLevel: words,
  upperLevel: words,
  openToHire: z.boolean(),
  openToCollaborate: z.boolean(),
  isIdentified: z.boolean(),
  verifiedOutcomes: z.int(),
  verifiedSystems: z.int(),
  latestShipped: day,
  claims: z.array(claim).describe("Their first two verified systems."),
});

const question = z.strictObject({
  words: z.string(),
  market: words,
  level: words,
  skill: words,
  verified: words,
  open: words,
  shipped: words,
  page: z.int(),
});

const facets = z.strictObject({
  counted: z.int().describe("Builders counted: all that were found, or the first two hundred."),
  market: counts,
  level: counts,
  skill: counts,
  verified: counts,
  open: counts,
  shipped: counts,
});

/** Builders as they were found, in the order of what is verified of them. */
export const FOUND = z.strictObject({
  query: question.describe("The question as it was understood."),
  builders: z.array(foundBuilder),
  facets,
  hasMore: z.boolean(),
});

const item = z.strictObject({
  ...measured,
  id: z.string(),
  problem: words,
  method: words,
  shipped: day,
  production: z.boolean().nullable(),
  part: words,
  proof: list,
  skills: list,
  shows: list,
  verifications: z.array(verification),
});

/** A builder as anybody may see them. */
export const PROFILE = z.strictObject({
  ...said,
  url: z.string(),
  about: z.string().describe("Markdown."),
  market: words,
  levels: list,
  openTo: z.array(z.enum(["hire", "collaborate"])),
  languages: list,
  timeZone: words,
  availability: words,
  links: list,
  identity: z.array(verification).describe("What bears out who they are."),
  items: z.array(item),
  updatedAt: z.string(),
});

/** Who is signed in, in a browser. */
export const ME = z.strictObject({ handle: words, published: z.int() });

/** What came of publishing. */
export const PUBLISHED = z.strictObject({ published: z.int().describe("How many items are public now.") });

/** Why there is no answer. */
export const REFUSAL = z.strictObject({
  error: z.strictObject({
    code: z.string().describe("Stable: programs may hold on to it."),
    message: z.string().describe("What is wrong and what to write instead, for people."),
    field: z.string().optional(),
    accepted: list.optional(),
    nearest: z.string().optional(),
  }),
});
