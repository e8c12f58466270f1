import type { AssumptionField, AssumptionUnit } from "./assumption-field.ts";

/** How a unit is written after a number, and how many of it make one of the number's own. */
const UNITS: Readonly<Record<AssumptionUnit, { readonly after: string; readonly scale: number }>> = {
  years: { after: " years", scale: 1 },
  percent: { after: " %", scale: 100 },
  perYear: { after: " a year", scale: 1 },
  times: { after: "×", scale: 1 },
  logs: { after: " in logs", scale: 1 },
};

/** Digits enough for every figure we hold, few enough to hide what multiplying by 100 adds. */
const DIGITS = 9;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * A value as it stands in its field, without its unit.
 *
 * @example assumptionText({ unit: "percent" }, 0.205) // => "20.5"
 */
export function assumptionText({ unit }: Pick<AssumptionField, "unit">, value: number): string {
  return String(Number((value * UNITS[unit].scale).toPrecision(DIGITS)));
}

/** The unit that stands beside a field. */
export function assumptionUnit({ unit }: Pick<AssumptionField, "unit">): string {
  return UNITS[unit].after.trim();
}

/**
 * A value in words, with its unit.
 *
 * @example assumptionWords({ unit: "percent" }, -0.05) // => "−5 %"
 */
export function assumptionWords(field: Pick<AssumptionField, "unit">, value: number): string {
  return `${assumptionText(field, value).replace("-", "−")}${UNITS[field.unit].after}`;
}

/**
 * What a field accepts, in words.
 *
 * @example acceptedWords({ unit: "years", accepts: [1, 10] }) // => "a whole number from 1 to 10 years"
 */
export function acceptedWords({ unit, accepts }: Pick<AssumptionField, "unit" | "accepts">): string {
  const [least, most] = accepts;
  const from = assumptionText({ unit }, least).replace("-", "−");
  const whole = unit === "years" ? "a whole number from " : "";
  return `${whole}${from} to ${assumptionWords({ unit }, most)}`;
}

/**
 * The value that a text in a field means, or null where it means none that is accepted.
 *
 * @example readAssumption({ unit: "percent", accepts: [0.5, 1] }, "62.5 %") // => 0.625
 * @example readAssumption({ unit: "percent", accepts: [0.5, 1] }, "40") // => null
 */
export function readAssumption(
  { unit, accepts }: Pick<AssumptionField, "unit" | "accepts">,
  text: string,
): number | null {
  const bare = text.replace("−", "-").replace(UNITS[unit].after.trim(), "").trim();
  if (!NUMBER.test(bare)) return null;
  const value = Number((Number(bare) / UNITS[unit].scale).toPrecision(DIGITS));
  const [least, most] = accepts;
  const holds = value >= least && value <= most && (unit !== "years" || Number.isInteger(value));
  return holds ? value : null;
}
