import type { HonoRequest } from "hono";
import type { z } from "zod";
import { readSent, sentText } from "./read-sent.ts";

/** What a form sent, each field as typed. */
export type FormFields = Readonly<Record<string, string>>;

/**
 * Reads a form by the shape it must have; what it does not name is not read.
 *
 * Shape   a request, a zod object → its values
 * Errors  InputError "form.too-long", "form.field" naming the field to mend and what it takes
 */
export async function readForm<Shape extends z.ZodObject>(
  request: HonoRequest,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const fields = new URLSearchParams(await sentText(request));
  return readSent(Object.fromEntries(withoutNul(fields)), shape);
}

/** The one character that PostgreSQL keeps in no text. */
function withoutNul(fields: URLSearchParams): [name: string, value: string][] {
  return [...fields].map(([name, value]) => [name, value.replaceAll("\0", "")]);
}
