import {
  ASSUMPTION_FIELDS,
  type AssumedFigure,
  type AssumptionField,
  assumptionText,
  assumptionWords,
  OFFER_DEFAULTS,
  type Offer,
  type OfferAssumptions,
} from "@paycurve/core/offer";

/** The figures that a comparison of some offers rests on: a market's own only where an offer is of that market. */
export function figuresFor(offers: readonly Pick<Offer, "market">[]): readonly AssumedFigure[] {
  const markets = offers.map(({ market }) => market);
  return ASSUMPTION_FIELDS.filter(({ market }) => market === null || markets.includes(market));
}

/** Whether a number is assumed otherwise than by default. */
export function isChanged({ read }: AssumptionField, assumed: OfferAssumptions): boolean {
  return read(assumed) !== read(OFFER_DEFAULTS);
}

/** How many numbers some figures hold, and how many of them are the person's own. */
export function countFields(
  figures: readonly AssumedFigure[],
  assumed: OfferAssumptions,
): { readonly all: number; readonly own: number } {
  const fields = figures.flatMap((figure) => figure.fields);
  return { all: fields.length, own: fields.filter((field) => isChanged(field, assumed)).length };
}

/** Everything that is assumed otherwise than by default, as one says it; the default in brackets. */
export function changedWords(
  figures: readonly AssumedFigure[],
  assumed: OfferAssumptions,
): readonly string[] {
  return figures.flatMap(({ name, fields }) =>
    fields
      .filter((field) => isChanged(field, assumed))
      .map((field) => {
        const own = assumptionWords(field, field.read(assumed));
        const usual = assumptionText(field, field.read(OFFER_DEFAULTS));
        const part = fields.length === 1 ? "" : `, ${field.label}`;
        return `${uncapitalised(name)}${part} ${own} (${usual})`;
      }),
  );
}

function uncapitalised(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
