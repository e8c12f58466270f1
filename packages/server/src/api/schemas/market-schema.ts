import { z } from "@hono/zod-openapi";
import { meaningSchema, sourceSchema } from "./source-schema.ts";

const titleSchema = z
  .object({
    title: z.string().openapi({ description: "A job title, as /cells takes it.", example: "AI Engineer" }),
    postings: z.int().openapi({ description: "How many of its postings are counted here.", example: 512 }),
  })
  .openapi("Title", { description: "A job title that this market has postings of." });

const roleSchema = z
  .object({
    role: z.string().openapi({ description: "Its name, as /cells takes it.", example: "ai-engineer" }),
    says: z.string().openapi({
      description: "What its people do.",
      example: "Builds AI systems and runs them in production, under whatever title.",
    }),
    postings: z.int().openapi({ description: "How many postings its titles have here.", example: 9120 }),
    titles: z.array(titleSchema).readonly().openapi({
      description: "Its titles that were advertised here; in their family's order.",
    }),
  })
  .openapi("Role", { description: "A role family: titles that are one trade." });

/** A market and what is known of it. */
export const marketSchema = z
  .object({
    code: z.enum(["US", "GB", "IN"]).openapi({ description: "Its ISO code.", example: "GB" }),
    name: z.string().openapi({ description: "Its name.", example: "United Kingdom" }),
    currency: z.enum(["USD", "GBP", "INR"]).openapi({
      description: "The one currency its pay is in; nothing here is ever converted.",
      example: "GBP",
    }),
    locale: z.string().openapi({ description: "How its amounts are written.", example: "en-GB" }),
    meaning: meaningSchema,
    source: z.array(sourceSchema).readonly().openapi({ description: "What its postings were counted from." }),
    years: z
      .array(z.int())
      .readonly()
      .openapi({
        description: "The calendar years it has postings of.",
        example: [2024, 2025],
      }),
    postings: z.int().openapi({ description: "Full-time postings counted, of any title.", example: 1542 }),
    roles: z.array(roleSchema).readonly().openapi({ description: "Its role families." }),
    figures: z.int().openapi({ description: "How many published figures speak of it.", example: 97 }),
  })
  .openapi("Market", { description: "A market with a pay curve of its own." });

/** Every market. */
export const marketsSchema = z
  .object({ markets: z.array(marketSchema).readonly().openapi({ description: "Each market." }) })
  .openapi("Markets", { description: "The markets that have a pay curve of their own." });
