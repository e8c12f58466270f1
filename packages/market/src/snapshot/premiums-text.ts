import { DataError } from "@paycurve/core";
import type { TitleEstimates } from "@paycurve/core/skills";

/**
 * Our estimates as they are kept in a file: one a line, so that a change reads as the estimates it changed.
 *
 * Shape   estimates → JSON, the same bytes for the same estimates
 */
export function premiumsText({ estimates, ...head }: TitleEstimates): string {
  const opening = JSON.stringify(head, null, 2).slice(0, -2);
  const lines = estimates.map((estimate) => `    ${JSON.stringify(estimate)}`);
  return `${opening},\n  "estimates": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/**
 * Understands what `premiumsText` wrote.
 *
 * Errors  DataError "snapshot.premiums.unreadable" when the text holds no estimates
 */
export function readPremiums(json: string): TitleEstimates {
  let found: Partial<TitleEstimates> | null;
  try {
    found = JSON.parse(json) as Partial<TitleEstimates> | null;
  } catch (cause) {
    throw unreadable("it is not JSON", cause);
  }
  if (!Array.isArray(found?.estimates)) throw unreadable("it lacks estimates");
  return found as TitleEstimates;
}

function unreadable(why: string, cause?: unknown): DataError {
  const says = `readPremiums requires the text of estimates; ${why}`;
  return new DataError("snapshot.premiums.unreadable", says, {}, cause);
}
