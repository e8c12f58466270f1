import { PaycurveError } from "@paycurve/core";
import type { CalendarDate } from "@paycurve/core/calendar";
import type { Market } from "@paycurve/core/money";
import { type LocalPoint, readPoint } from "@paycurve/core/transfer";

/** A line as it was typed, and what it was read as. */
export type ReadLine =
  | { readonly line: string; readonly point: LocalPoint }
  | { readonly line: string; readonly refusal: string };

/**
 * The local points that a text names, one a line; blank lines say nothing.
 *
 * Shape   text, its market, the day of asking → each line with its point, or why it is none
 */
export function readLines(text: string, market: Market, asOf: CalendarDate): readonly ReadLine[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => readLine(line, market, asOf));
}

function readLine(line: string, market: Market, asOf: CalendarDate): ReadLine {
  try {
    return { line, point: readPoint(line, market, asOf) };
  } catch (error) {
    if (!(error instanceof PaycurveError)) throw error;
    return { line, refusal: error.message.replace(/^(?:point|pay): /, "") };
  }
}
