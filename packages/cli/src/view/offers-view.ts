import { type ComparedOffers, offersVerdict, type Simulation } from "@paycurve/core/offer";
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
  const bullets = (words: readonly string[]): string[] =>
    words.flatMap((text) =>
      wrap(text, width - 4).map((line, index) => `${index === 0 ? "  · " : "    "}${line}`),
    );
  return [
    ...wrap(offersVerdict(compared), width).map((line) => paint("strong", line)),
    "",
    ...offerTables(compared.columns, simulation, options),
    paint(
      "quiet",
      `A mean year of ${compared.assumptions.years}. Read down and stop where your trust stops.`,
    ),
    ...section("What would change the answer", flipLines(compared, bullets)),
    ...section("Findings", bullets(findingTexts(compared))),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
