import type { z } from "@hono/zod-openapi";
import { refusalSchema } from "./schemas/index.ts";

const refused = (description: string) => ({
  description,
  content: { "application/json": { schema: refusalSchema } },
});

/**
 * The answers of an operation that any question can reach.
 *
 * Shape   the answer's schema and what it is → responses 200, 304 and 400
 */
export function answersOf<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    304: { description: "Nothing changed since the answer whose ETag was sent along in If-None-Match." },
    400: refused("A parameter is unknown, missing, repeated or cannot be understood."),
  };
}

/**
 * The same where something asked for may not exist.
 *
 * Shape   as `answersOf`, and what may not exist → responses 200, 304, 400 and 404
 */
export function findingsOf<Schema extends z.ZodType>(
  schema: Schema,
  { says, missing }: { readonly says: string; readonly missing: string },
) {
  return { ...answersOf(schema, says), 404: refused(missing) };
}
