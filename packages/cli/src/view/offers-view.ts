import { type ComparedOffers, offersVerdict, type Simulation } from "@paycurve/core/offer";
import { bullets } from "./bullets.ts";
import { type OffersViewOptions, offerTables } from "./offer-tables.ts";
import { findingTexts, flipLines } from "./offer-texts.ts";
import { wrap } from "./wrap.ts";

/** A comparison as a terminal shows it: the finding, the columns, what would turn it, and what to doubt. */
export function offersView(
  compared: ComparedOffers,
  simulation: Simulation,
  options: OffersViewOptions,
): string {
  const { columns: width, paint } = options;
  const listed = (texts: readonly string[]): string[] => bullets(texts, width);
  return [
    ...wrap(offersVerdict(compared), width).map((line) => paint("strong", line)),
    "",
    ...offerTables(compared.columns, simulation, options),
    paint(
      "quiet",
      `A mean year of ${compared.assumptions.years}. Read down and stop where your trust stops.`,
    ),
    ...section("What would change the answer", flipLines(compared, listed)),
    ...section("Findings", listed(findingTexts(compared))),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
