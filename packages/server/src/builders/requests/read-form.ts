import { InputError } from "@paycurve/core";
import type { HonoRequest } from "hono";
import type { z } from "zod";

/** What a form sent, each field as typed. */
export type FormFields = Readonly<Record<string, string>>;

const MOST_BYTES = 65_536;

/**
 * Reads a form by the shape it must have; what it does not name is not read.
 *
 * Shape   a request, a zod object → its values
 * Errors  InputError "form.too-long" past 64 KB, "form.field" naming the field to mend and what it takes
 */
export async function readForm<Shape extends z.ZodObject>(
  request: HonoRequest,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const read = shape.safeParse(await formFields(request));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = String(issue?.path[0] ?? "form");
  throw new InputError("form.field", `${field}: ${issue?.message ?? "cannot be read"}`, { field });
}

async function formFields(request: HonoRequest): Promise<FormFields> {
  const text = await request.text();
  if (text.length > MOST_BYTES) {
    const says = `form: at most ${MOST_BYTES} characters are read, this has ${text.length}.`;
    throw new InputError("form.too-long", says);
  }
  return Object.fromEntries(withoutNul(new URLSearchParams(text)));
}

/** The one character that PostgreSQL keeps in no text. */
function withoutNul(fields: URLSearchParams): [name: string, value: string][] {
  return [...fields].map(([name, value]) => [name, value.replaceAll("\0", "")]);
}
