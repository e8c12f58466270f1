import { InputError } from "@paycurve/core";
import { formatCount } from "@paycurve/core/money";
import type { HonoRequest } from "hono";
import type { z } from "zod";

const LONGEST = 65_536;

/**
 * The text that was sent.
 *
 * Errors  InputError "form.too-long" past 65,536 characters
 */
export async function sentText(request: HonoRequest): Promise<string> {
  const text = await request.text();
  if (text.length <= LONGEST) return text;
  const [most, here] = [LONGEST, text.length].map(formatCount);
  throw new InputError("form.too-long", `form: at most ${most} characters are read, this has ${here}.`);
}

/**
 * What was sent, by the shape it must have; what that does not name is not read.
 *
 * Errors  InputError "form.field" naming the field to mend and what it takes
 */
export function readSent<Shape extends z.ZodObject>(sent: unknown, shape: Shape): z.infer<Shape> {
  const read = shape.safeParse(sent);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = String(issue?.path[0] ?? "form");
  throw new InputError("form.field", `${field}: ${issue?.message ?? "cannot be read"}`, { field });
}
