import { z } from "@hono/zod-openapi";
import { figureSchema, originSchema, standingFigureSchema, standingSchema } from "./figure-schema.ts";

const figures = (description: string) => z.array(standingFigureSchema).readonly().openapi({ description });

/** One claim with everything that bears on it. */
export const claimSchema = z
  .object({
    figure: figureSchema,
    standing: standingSchema,
    origin: originSchema,
    repeats: z
      .union([standingFigureSchema, z.null()])
      .openapi({ description: "The figure it only repeats, or null; the two count as one source." }),
    repeatedBy: figures("The figures that only repeat it."),
    conflicts: figures("The figures that contradict it."),
    see: figures("The figures that show what its origin turned out to be."),
  })
  .openapi("Claim", { description: "One published figure with everything that bears on it." });
