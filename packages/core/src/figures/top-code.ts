import { defineFigure, valueOn } from "./model-figure.ts";

/** A wage as the US employer survey prints it: a value, or only a floor. */
export interface SurveyedWage {
  readonly value: number;
  readonly relation: "=" | ">=";
  readonly printable: string;
}

/** The yearly wage at and above which the US employer survey prints only “#”. */
export const OEWS_TOP_CODE = defineFigure({
  name: "oews-top-code",
  unit: "USD per year",
  says: "Yearly wages at or above this are printed as “#”: a floor, never a value.",
  values: [
    {
      from: "2025-05-01",
      value: 239_200,
      basis: "observed",
      source: {
        title: "OEWS field descriptions, footnote 5",
        href: "https://www.bls.gov/oes/",
        locator: "$115.00 per hour or $239,200 per year, May 2025",
        readOn: "2026-11-23",
      },
    },
  ],
});

/**
 * Reads a yearly wage cell of the US employer survey.
 *
 * Shape   "#" → a floor; digits with or without commas → a value; anything else (suppressed) → null
 * Units   US dollars per year
 * Source  OEWS field descriptions, footnote 5; golden/stats.json
 * @example readTopCode("#") // => { value: 239200, relation: ">=", printable: "at least $239,200" }
 */
export function readTopCode(raw: string, asOf = "2025-05-01"): SurveyedWage | null {
  const text = raw.trim();
  const isFloor = text === "#";
  const value = isFloor ? valueOn(OEWS_TOP_CODE, asOf).value : Number(text.replaceAll(",", ""));
  if (text === "" || !Number.isFinite(value)) return null;
  const dollars = `$${value.toLocaleString("en-US")}`;
  return { value, relation: isFloor ? ">=" : "=", printable: isFloor ? `at least ${dollars}` : dollars };
}
