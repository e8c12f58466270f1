import { z } from "@hono/zod-openapi";

/** What counted pay is. */
export const meaningSchema = z
  .enum(["advertised", "surveyed", "official", "prevailing", "contributed"])
  .openapi({
    description: "What the counted pay is. Meanings are never mixed: advertised is not paid.",
    example: "advertised",
  });

/** The edition that pay was counted from. */
export const sourceSchema = z
  .object({
    publisher: z.string().openapi({ description: "Who publishes it.", example: "aijobs.net" }),
    title: z.string().openapi({
      description: "What it is called.",
      example: "Global AI, ML and data science salary index",
    }),
    url: z
      .string()
      .openapi({ description: "Where it is published.", example: "https://example.org/salaries" }),
    edition: z.string().openapi({ description: "The day of the edition.", example: "2025-08-03" }),
    licence: z.string().openapi({ description: "What allows its use.", example: "CC0-1.0" }),
  })
  .openapi("Source", { description: "Where counted pay comes from." });
