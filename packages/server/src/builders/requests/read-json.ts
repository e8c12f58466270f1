import type { HonoRequest } from "hono";
import type { z } from "zod";
import { readSent, sentText } from "./read-sent.ts";

/**
 * Reads what a script of ours sent, by the shape it must have; what it does not name is not read.
 *
 * Shape   a request, a zod object → its values
 * Errors  InputError "form.too-long", "form.field" naming the field to mend and what it takes
 */
export async function readJson<Shape extends z.ZodObject>(
  request: HonoRequest,
  shape: Shape,
): Promise<z.infer<Shape>> {
  return readSent(parsed(await sentText(request)), shape);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
