import { z } from "@hono/zod-openapi";

/** A text that is always there, with what it says and one as it may be. */
export const words = (description: string, example: string) => z.string().openapi({ description, example });

/** A text that may be unknown. */
export const maybe = (description: string, example: string) =>
  z.string().nullable().openapi({ description, example });

/** Where a published figure was read. */
export const figureSourceSchema = z
  .object({
    publisher: words("Who published it.", "KORE1"),
    title: words("Where in its publications.", "How to hire a machine learning engineer"),
    url: words("Its address.", "https://example.org/report"),
    published: words("When, as precisely as the source says.", "2026-05-29"),
    sample: maybe("What it was counted over, in the source's words.", "n=1590 priced roles"),
    provenance: z.enum(["primary", "secondary"]).openapi({
      description: "Whether it was read with its publisher, or with someone who quotes it.",
      example: "primary",
    }),
    quotedVia: maybe("The outlet it was read in, where that is not the publisher.", "Coursera India"),
  })
  .openapi("FigureSource", { description: "Where a published figure was read." });
