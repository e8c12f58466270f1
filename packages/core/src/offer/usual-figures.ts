import type { VestingTerms } from "../equity/index.ts";
import { defineFigure, type ModelFigure } from "../figures/index.ts";

/** How many years offers are compared over: as long as most grants take to vest. */
export const COMPARED_YEARS = defineFigure({
  name: "years compared",
  unit: "years",
  says: "Offers are compared over four years, as long as most grants take to vest.",
  values: [{ from: "2012-01-01", value: 4, basis: "assumed", source: methods("In which year of an offer") }],
});

/** Terms that a letter without any is read with; a finding says so. */
export const USUAL_TERMS: ModelFigure<VestingTerms> = defineFigure({
  name: "vesting where a letter names none",
  unit: "months",
  says: "A grant whose letter names no vesting vests monthly over four years, after a one-year cliff.",
  values: [
    {
      from: "2012-01-01",
      value: { months: 48, cliffMonths: 12, everyMonths: 1 },
      basis: "assumed",
      source: methods("A letter that names no vesting"),
    },
  ],
});

function methods(locator: string): ModelFigure["values"][0]["source"] {
  return {
    title: "Paycurve, methods: Vesting",
    href: "docs/methods/vesting.md",
    locator,
    readOn: "2026-11-24",
  };
}
