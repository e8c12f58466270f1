import { InputError } from "../../errors.ts";

/**
 * Refuses the first of some named numbers that is not finite or lies below zero.
 *
 * Shape   topic of the code, who asks, numbers by name → nothing
 * Errors  InputError "<topic>.not-finite" or "<topic>.negative", details.field names the number
 * @example refuseNegative("equity.options", "me", { years: 0 }) // => undefined
 */
export function refuseNegative(topic: string, who: string, numbers: Readonly<Record<string, number>>): void {
  for (const [field, value] of Object.entries(numbers)) {
    if (!Number.isFinite(value)) {
      throw new InputError(`${topic}.not-finite`, `${who} requires a finite ${field}, got ${value}`, {
        field,
      });
    }
    if (value < 0) {
      throw new InputError(`${topic}.negative`, `${who} requires ${field} of zero or more, got ${value}`, {
        field,
        value,
      });
    }
  }
}
