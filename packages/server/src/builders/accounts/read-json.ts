import { InputError } from "@paycurve/core";
import type { HonoRequest } from "hono";
import type { z } from "zod";

const MOST_CHARACTERS = 65_536;

/**
 * Reads what a script of ours sent, by the shape it must have; what it does not name is not read.
 *
 * Shape   a request, a zod object → its values
 * Errors  InputError "form.too-long" past 64 KB, "form.field" naming the field to mend and what it takes
 */
export async function readJson<Shape extends z.ZodObject>(
  request: HonoRequest,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const text = await request.text();
  if (text.length > MOST_CHARACTERS) {
    const says = `form: at most ${MOST_CHARACTERS} characters are read, this has ${text.length}.`;
    throw new InputError("form.too-long", says);
  }
  const read = shape.safeParse(parsed(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = String(issue?.path[0] ?? "form");
  throw new InputError("form.field", `${field}: ${issue?.message ?? "cannot be read"}`, { field });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
