import { InputError } from "../../errors.ts";

/** An exact fraction in lowest terms; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * A fraction in lowest terms.
 *
 * Shape   integers, denominator not zero → numerator/denominator
 * Errors  InputError "equity.vesting.fraction" when the denominator is zero
 * @example fraction(25n, 100n) // => { numerator: 1n, denominator: 4n }
 */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) {
    throw new InputError(
      "equity.vesting.fraction",
      "fraction requires a denominator other than zero, got zero",
    );
  }
  const shared = greatestDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / shared, denominator: (sign * denominator) / shared };
}

/** Nothing. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/**
 * The sum of two fractions.
 *
 * @example plus(fraction(1n, 3n), fraction(1n, 6n)) // => { numerator: 1n, denominator: 2n }
 */
export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The first fraction less the second. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** The product of two fractions. */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Below zero where the first is the lesser, zero where they are equal, above where it is the greater. */
export function compare(a: Fraction, b: Fraction): number {
  const apart = a.numerator * b.denominator - b.numerator * a.denominator;
  return apart === 0n ? 0 : apart < 0n ? -1 : 1;
}

/**
 * The greatest whole number that is not above a fraction.
 *
 * @example floorOf(fraction(-7n, 2n)) // => { numerator: -4n, denominator: 1n }
 */
export function floorOf({ numerator, denominator }: Fraction): Fraction {
  const toZero = numerator / denominator;
  return fraction(numerator < 0n && toZero * denominator !== numerator ? toZero - 1n : toZero);
}

/**
 * The whole number nearest to a fraction; a half goes up.
 *
 * @example nearestWhole(fraction(9n, 2n)) // => { numerator: 5n, denominator: 1n }
 */
export function nearestWhole(value: Fraction): Fraction {
  return floorOf(plus(value, fraction(1n, 2n)));
}

/**
 * A fraction as a number; exact where it is whole or ends in binary.
 *
 * @example numberOf(fraction(9n, 2n)) // => 4.5
 */
export function numberOf({ numerator, denominator }: Fraction): number {
  const rest = ((numerator % denominator) << FRACTION_BITS) / denominator;
  return Number(numerator / denominator) + Number(rest) / 2 ** Number(FRACTION_BITS);
}

const FRACTION_BITS = 60n;

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
