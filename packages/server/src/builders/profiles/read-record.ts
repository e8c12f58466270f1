import { InputError } from "@paycurve/core";
import type { PublishedRecord } from "@paycurve/core/builders";
import type { z } from "zod";
import { calendarDateOf } from "../calendar-date-of.ts";
import { recordSchema } from "./record-schema.ts";

/** Where a day begins first it is 14 hours ahead of Greenwich. */
const FIRST_ZONE_MS = 14 * 60 * 60 * 1000;

/**
 * Reads a record that somebody publishes.
 *
 * Shape   JSON as sent, the moment → PublishedRecord
 * Errors  InputError "record.json", "record.field" naming the field and what it takes, "record.unknown-field"
 */
export function readRecord(text: string, now: Date): PublishedRecord {
  const lastDay = calendarDateOf(new Date(now.getTime() + FIRST_ZONE_MS));
  const read = recordSchema(lastDay).safeParse(jsonOf(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw issue?.code === "unrecognized_keys" ? unknownField(issue) : wrongField(issue);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError("record.json", "record: JSON is accepted here, and this is none.", {}, error);
  }
}

function unknownField({ path, keys }: z.core.$ZodIssueUnrecognizedKeys): InputError {
  const field = nameOf([...path, keys[0]?.slice(0, LONGEST_SHOWN) ?? ""]);
  const says = `${field}: no field of a published record is called so. Leave it out; nothing was published.`;
  return new InputError("record.unknown-field", says, { field });
}

function wrongField(issue: z.core.$ZodIssue | undefined): InputError {
  const field = nameOf(issue?.path ?? []);
  return new InputError("record.field", `${field}: ${issue?.message ?? "it cannot be read."}`, { field });
}

const LONGEST_SHOWN = 60;

/** As it would be written: items[3].proof[0]. */
function nameOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return parts.join("").replace(/^\./, "") || "record";
}
