import { randomBytes } from "node:crypto";

const NUMBERS = new WeakMap<object, string>();

/**
 * The number of a fault, by which a page that speaks of it is found in the log. It says nothing of the fault itself.
 *
 * Shape   anything thrown → eight hexadecimal digits, the same for the same error
 */
export function faultNumber(error: unknown): string {
  if (typeof error !== "object" || error === null) return newNumber();
  const number = NUMBERS.get(error) ?? newNumber();
  NUMBERS.set(error, number);
  return number;
}

function newNumber(): string {
  return randomBytes(4).toString("hex");
}
