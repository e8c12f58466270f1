import { z } from "@hono/zod-openapi";
import { STATISTICS, UNITS, VERDICTS } from "@paycurve/core/figures";
import { figureSourceSchema, maybe, words } from "./figure-source-schema.ts";

const levelYearsSchema = z
  .object({ from: z.number(), to: z.number().nullable() })
  .nullable()
  .openapi({ description: "The years of experience those words stand for.", example: { from: 2, to: 5 } });

const amountSchema = z.union([z.number(), z.object({ low: z.number(), high: z.number() })]).openapi({
  description: "One number, or two ends; in its unit.",
  example: { low: 145_000, high: 190_000 },
});

const premiumSchema = z
  .object({
    skills: z
      .array(z.string())
      .readonly()
      .openapi({
        description: "The skills it is paid for; none for a degree, a place or another trade.",
        example: ["mlops"],
      }),
    over: maybe(
      "What it is over, without money; null where the source does not say.",
      "the software engineer",
    ),
    among: maybe("The jobs it is counted among, where not all.", "private companies"),
  })
  .nullable()
  .openapi({ description: "For a premium, and only for one: what for, and over what." });

/** What became of a claim when its origin was looked for. */
export const originSchema = z
  .object({
    verdict: z.enum(VERDICTS).openapi({ description: "In a word.", example: "no-owner" }),
    says: words("In a sentence.", "Nobody says who measured it."),
    see: z.array(z.string()).readonly().openapi({ description: "Figures that show it.", example: [] }),
  })
  .nullable()
  .openapi({ description: "What a claim's origin turned out to be; null where nobody doubted it." });

const figureFields = {
  id: words("Its name here, as /claims takes it.", "kore1-us-ml-mid-jd"),
  market: z.enum(["US", "GB", "IN", "AU", "EU", "XX"]).openapi({
    description: "Where it says it holds; XX for no country in particular.",
    example: "US",
  }),
  currency: maybe("The currency of its amount, where that is money.", "USD"),
  role: words("The role, in the source's words.", "Machine learning engineer"),
  family: maybe("The role family those words belong to; null for what is no job title.", "ai-engineer"),
  level: z.enum(["entry", "mid", "senior", "staff", "executive", "all"]).openapi({
    description: "Its level here; “all” for a figure of no one level.",
    example: "mid",
  }),
  levelWords: maybe("Its level in the source's words.", "mid-level"),
  levelYears: levelYearsSchema,
  statistic: z.enum(STATISTICS).openapi({
    description: "What was published: low is a floor, high a ceiling, a range is not percentiles.",
    example: "range",
  }),
  basis: z.enum(["base", "total", "equity", "posting-range"]).nullable().openapi({
    description: "What the number counts; null where the publisher did not say.",
    example: "base",
  }),
  basisWords: maybe("The same in the source's words.", "starting salary"),
  unit: z.enum(UNITS).openapi({ description: "What one unit of the amount is.", example: "money_per_year" }),
  amount: amountSchema,
  premium: premiumSchema,
  period: words("The time it speaks of.", "2026"),
  scope: maybe("The part of the market it covers, where not all of it.", "New York"),
  source: figureSourceSchema,
  confidence: z.enum(["primary", "secondary quote", "conflicting"]).openapi({
    description: "How it came here, and whether others contradict it.",
    example: "primary",
  }),
  quality: z.enum(["A", "B", "C", "D"]).openapi({
    description:
      "A documented method and sample, B stated method, C no method shown, D no one stands behind it.",
    example: "C",
  }),
  conflictsWith: z
    .array(z.string())
    .readonly()
    .openapi({
      description: "The figures that contradict it.",
      example: ["kore1-us-ml-mid-range"],
    }),
  repeats: maybe("The figure it only repeats; the two count as one source.", "guide-us-avg-206k"),
  note: maybe("What else a reader should know.", "Base or total is not stated."),
  guideClaim: maybe("Which statement of the starting guide it bears on.", "S2"),
  origin: originSchema,
};

/** One published number, with everything needed to read it. */
export const figureSchema = z
  .object(figureFields)
  .openapi("Figure", { description: "One published number, with everything needed to read it." });

/** What a figure may be used for, and why not for more. */
export const standingSchema = z
  .union([
    z.object({ kind: z.enum(["benchmark", "context"]) }),
    z.object({ kind: z.enum(["rejected", "unresolved"]), reasons: z.array(z.string()).readonly() }),
  ])
  .openapi("Standing", {
    description:
      "What a figure may be used for: a benchmark is pay, context is none; a claim that is unresolved or rejected says why.",
    example: { kind: "unresolved", reasons: ["Does not say whether it counts base or total pay."] },
  });

/** A published figure and what it may be used for. */
export const standingFigureSchema = z
  .object({ ...figureFields, standing: standingSchema })
  .openapi("StandingFigure", { description: "A published figure and what it may be used for." });

/** Published figures, each with its standing. */
export const figuresSchema = z
  .object({
    figures: z
      .array(standingFigureSchema)
      .readonly()
      .openapi({ description: "Those that match; none is an answer too." }),
  })
  .openapi("Figures", { description: "Published figures." });
