import { LEVELS, STATISTICS, UNITS, VERDICTS } from "@paycurve/core/figures";
import { z } from "zod";

const words = z.string({ error: "wants text (a bare year needs quotes)" }).regex(/\S/, "is empty");
const finite = z.number({ error: "wants a number" });
const ids = z.array(words).min(1, "is empty");

const origin = z.strictObject({
  verdict: z.enum(VERDICTS),
  says: words,
  see: ids,
});

const premium = z.strictObject({
  skills: z.array(words),
  over: words.nullable(),
  among: words.optional(),
});

const figure = z.strictObject({
  id: words.regex(/^[a-z0-9-]+$/, "wants lower-case letters, digits and hyphens"),
  role: words,
  level: z.enum([...LEVELS, "all"]),
  levelWords: words.optional(),
  levelYears: z.tuple([finite, finite.nullable()], { error: "wants [from, to], or [from, null]" }).optional(),
  statistic: z.enum(STATISTICS),
  basis: z.enum(["base", "total", "equity", "posting-range"]).optional(),
  basisWords: words.optional(),
  unit: z.enum(UNITS),
  currency: words.regex(/^[A-Z]{3}$/, "wants an ISO 4217 code").optional(),
  amount: z.union([finite, z.strictObject({ low: finite, high: finite })], {
    error: "wants a number, or { low, high }",
  }),
  premium: premium.optional(),
  period: words,
  scope: words.optional(),
  sample: words.optional(),
  confidence: z.enum(["primary", "secondary quote", "conflicting"]),
  quality: z.enum(["A", "B", "C", "D"]),
  conflictsWith: ids.optional(),
  repeats: words.optional(),
  note: words.optional(),
  guideClaim: words.optional(),
  origin: origin.optional(),
});

const report = z.strictObject({
  title: words,
  url: words.regex(/^https?:\/\/\S+$/, "wants an http or https address"),
  published: words,
  provenance: z.enum(["primary", "secondary"]),
  quotedVia: words.optional(),
  sample: words.optional(),
  figures: z.array(figure).min(1, "is empty"),
});

/**
 * What a file of published figures holds: one publisher in one market, its reports each with their source once,
 * and the figures read in each. Unknown fields are refused, so that a misspelt one is not silently lost.
 */
export const figureFileSchema = z.strictObject({
  publisher: words,
  market: z.enum(["US", "GB", "IN", "AU", "EU", "XX"]),
  reports: z.array(report).min(1, "is empty"),
});

/** A file of published figures, as written. */
export type FigureFile = z.infer<typeof figureFileSchema>;

/** One report in it, with its figures. */
export type ReportEntry = z.infer<typeof report>;

/** One figure in it, as written. */
export type FigureEntry = z.infer<typeof figure>;
