import { InputError } from "../errors.ts";
import type { Currency } from "./market.ts";

/**
 * An amount a person sees, in integer minor units (cents, pence, paise) of one currency.
 * The currency is part of the type: a US amount where a British one is wanted does not compile.
 */
export interface Money<C extends Currency = Currency> {
  readonly minorUnits: number;
  readonly currency: C;
}

/** Minor units in a major one. All three markets' currencies have a hundred (ISO 4217 exponent 2). */
export const MINOR_UNITS_PER_MAJOR = 100;

/**
 * An amount from integer minor units.
 *
 * Shape   a safe integer, a currency → Money
 * Errors  InputError "money.not-whole" when the minor units are not a safe integer
 * @example money(18_500_000, "USD") // => { minorUnits: 18500000, currency: "USD" }
 */
export function money<C extends Currency>(minorUnits: number, currency: C): Money<C> {
  if (!Number.isSafeInteger(minorUnits)) {
    throw new InputError(
      "money.not-whole",
      `money requires a safe whole number of minor units, got ${minorUnits}`,
      { value: minorUnits },
    );
  }
  return { minorUnits, currency };
}

/**
 * An amount from major units (dollars, pounds, rupees), rounded to the nearest minor unit.
 *
 * Shape   a finite number of major units, a currency → Money
 * Errors  InputError "money.not-whole" when it is not finite or too large to be exact
 * @example moneyOfMajor(176_450.5, "USD") // => { minorUnits: 17645050, currency: "USD" }
 */
export function moneyOfMajor<C extends Currency>(majorUnits: number, currency: C): Money<C> {
  return money(Math.round(majorUnits * MINOR_UNITS_PER_MAJOR), currency);
}

/**
 * The same amount as a plain number of major units, for JSON.
 *
 * @example majorUnits({ minorUnits: 17645050, currency: "USD" }) // => 176450.5
 */
export function majorUnits(amount: Money): number {
  return amount.minorUnits / MINOR_UNITS_PER_MAJOR;
}

/**
 * The amount, once it is certain that it is in the currency wanted. For input whose type was not checked:
 * typed code cannot reach the refusal.
 *
 * Shape   any amount, the wanted currency → the same amount
 * Errors  InputError "money.foreign" when the currencies differ; nothing is ever converted
 * @example inCurrency({ minorUnits: 100, currency: "GBP" }, "GBP") // => { minorUnits: 100, currency: "GBP" }
 */
export function inCurrency<C extends Currency>(amount: Money, currency: C): Money<C> {
  if (amount.currency !== currency) {
    throw new InputError(
      "money.foreign",
      `pay: ${currency} is wanted here, got ${amount.currency}. Paycurve never converts currencies.`,
      { field: "pay", wanted: currency, got: amount.currency },
    );
  }
  return amount as Money<C>;
}
