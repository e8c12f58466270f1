import { InputError } from "../../errors.ts";

/** What a simulated quantity may be. */
const REQUIREMENTS = {
  finite: { says: "a finite number", holds: (value: number) => Number.isFinite(value) },
  "not-negative": { says: "zero or more", holds: (value: number) => Number.isFinite(value) && value >= 0 },
  positive: { says: "more than zero", holds: (value: number) => Number.isFinite(value) && value > 0 },
  order: {
    says: "zero or more, later vests last",
    holds: (value: number) => Number.isFinite(value) && value >= 0,
  },
  count: {
    says: "whole and at least 1",
    holds: (value: number) => Number.isSafeInteger(value) && value >= 1,
  },
} as const;

/**
 * Refuses the first field that is not what it must be.
 *
 * Shape   who asks, a requirement, fields by name → nothing
 * Errors  InputError "equity.paths.finite", "equity.paths.not-negative", "equity.paths.positive",
 *         "equity.paths.order", "equity.paths.count"
 */
export function refuseUnless(
  who: string,
  requirement: keyof typeof REQUIREMENTS,
  fields: Readonly<Record<string, number>>,
): void {
  const { says, holds } = REQUIREMENTS[requirement];
  for (const [field, value] of Object.entries(fields)) {
    if (holds(value)) continue;
    throw new InputError(`equity.paths.${requirement}`, `${who} requires ${field} ${says}, got ${value}`, {
      field,
      value,
    });
  }
}
