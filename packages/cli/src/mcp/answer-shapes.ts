import { z } from "zod";

/** A value that the data cannot bear. */
export const withheldShape = z
  .looseObject({
    kind: z.literal("withheld"),
    reason: z.enum(["too-few", "too-imprecise", "concentrated", "no-data", "no-local-points"]),
    n: z.number(),
    needed: z.number().nullable(),
  })
  .describe("A value that the data cannot bear. Say so; do not estimate it.");

/** Something to pass on with the answer. */
export const noteShape = z.looseObject({
  check: z.string(),
  severity: z.string(),
  message: z.string(),
});

/** One quantile of advertised pay, or why it is withheld. */
export const quantileShape = z.looseObject({
  p: z.number(),
  value: z.number().optional().describe("In major units of the market's currency per year."),
  low: z.number().optional(),
  high: z.number().optional(),
  withheld: withheldShape.optional(),
});

/** Anything with names, where the command's own documentation says more. */
export const anyShape = z.looseObject({});
