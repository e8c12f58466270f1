import { z } from "@hono/zod-openapi";
import { meaningSchema, sourceSchema } from "./source-schema.ts";

const share = z.number().openapi({ description: "The share of postings below it.", example: 0.5 });
const amount = (says: string, example: number) => z.number().openapi({ description: says, example });

const withheldSchema = z
  .object({
    kind: z.literal("withheld").openapi({ description: "That it is withheld.", example: "withheld" }),
    reason: z
      .enum(["too-few", "too-imprecise", "concentrated", "no-data", "no-local-points"])
      .openapi({ description: "Why.", example: "too-few" }),
    n: z.int().openapi({ description: "How many independent postings there are.", example: 34 }),
    needed: z.int().nullable().openapi({
      description: "How many it takes; null where more of the same would not help.",
      example: 36,
    }),
  })
  .openapi("Withheld", { description: "A number that the data cannot bear: it is not given, not guessed." });

const printedSchema = z
  .object({
    p: share,
    value: amount("The quantile.", 102_000),
    low: amount("The lower end of its 95 % interval.", 70_000),
    high: amount("The upper end of its 95 % interval.", 121_500),
    precision: z.enum(["precise", "reasonably precise", "acceptable", "unreliable"]).openapi({
      description: "How far it may be trusted; what is unreliable is withheld.",
      example: "acceptable",
    }),
  })
  .openapi("PrintedQuantile", { description: "A quantile with the interval it may lie in." });

const withheldQuantileSchema = z
  .object({ p: share, withheld: withheldSchema })
  .openapi("WithheldQuantile", { description: "A quantile that is withheld, and why." });

const levelSchema = z.enum(["entry", "mid", "senior", "staff", "executive"]);
const quantilesSchema = z
  .array(z.union([printedSchema, withheldQuantileSchema]))
  .readonly()
  .openapi({ description: "One for each share asked for, in that order." });
const sizes = {
  n: z.int().openapi({ description: "Postings counted.", example: 49 }),
  nEffective: z.int().openapi({
    description: "How many independent ones they are worth: one range posted many times is less than many.",
    example: 24,
  }),
};

const stepSchema = z
  .object({
    level: levelSchema.openapi({ description: "Its level.", example: "senior" }),
    ...sizes,
    quantiles: quantilesSchema,
    median: z.number().nullable().openapi({
      description: "The median after levels were made never to fall; null where it is withheld.",
      example: 102_000,
    }),
    pooledWith: z.array(levelSchema).readonly().openapi({
      description: "Levels that share this median because their own were out of order.",
      example: [],
    }),
  })
  .openapi("Step", { description: "One level of the curve." });

/** What postings advertise, as quantiles. */
export const cellsSchema = z
  .object({
    market: z.enum(["US", "GB", "IN"]).openapi({ description: "The market.", example: "GB" }),
    currency: z.enum(["USD", "GBP", "INR"]).openapi({
      description: "The currency of every amount: major units a year, unrounded.",
      example: "GBP",
    }),
    role: z
      .string()
      .optional()
      .openapi({ description: "The role family asked for.", example: "ai-engineer" }),
    title: z.string().optional().openapi({ description: "Or the one title.", example: "AI Engineer" }),
    level: z.enum(["all", ...levelSchema.options]).openapi({
      description: "The level asked for, or all of them together.",
      example: "all",
    }),
    years: z
      .tuple([z.int(), z.int()])
      .readonly()
      .openapi({
        description: "The first and the last calendar year counted.",
        example: [2024, 2025],
      }),
    meaning: meaningSchema,
    source: z.array(sourceSchema).readonly().openapi({ description: "What was counted." }),
    ...sizes,
    quantiles: quantilesSchema,
    levels: z.array(stepSchema).readonly().optional().openapi({
      description: "Each level by itself, lowest first, where no single one was asked for.",
    }),
  })
  .openapi("Cells", { description: "Advertised base pay a year, at the midpoint of each advertised range." });
