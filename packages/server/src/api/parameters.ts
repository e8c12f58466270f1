import { z } from "@hono/zod-openapi";

/**
 * A parameter of an address: text, understood by the same readers that the command has.
 *
 * Shape   what it means, one as it may be → a schema
 */
export function parameter(description: string, example: string) {
  return z.string().openapi({ param: { description, example } });
}

/** The market that must be named. */
export const MARKET = z
  .string({ error: "it is missing; write US, GB or IN." })
  .openapi({ param: { description: "A market: US, GB (or UK), IN.", example: "GB" } });

/** A level of the curve. */
export const LEVEL = parameter("A level: entry, mid, senior, staff or executive.", "senior");
