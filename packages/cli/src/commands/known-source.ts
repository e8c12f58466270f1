import { unknownWord } from "@paycurve/core";

const SOURCES = ["aijobs"];

/**
 * Refuses a source that no adapter reads.
 *
 * Errors  InputError "source.unknown", with the nearest known one
 */
export function refuseUnknownSource(source: string): void {
  if (!SOURCES.includes(source)) throw unknownWord({ field: "source", value: source, known: SOURCES });
}
