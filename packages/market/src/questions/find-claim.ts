import { unknownWord } from "@paycurve/core";
import { type Figure, type FigureStanding, figureStanding } from "@paycurve/core/figures";

/** A claim with everything that bears on it. */
export interface Claim {
  readonly figure: Figure;
  readonly standing: FigureStanding;
  readonly origin: Figure["origin"];
  readonly repeats: Figure | null;
  readonly repeatedBy: readonly Figure[];
  readonly conflicts: readonly Figure[];
  readonly see: readonly Figure[];
}

/**
 * One claim: what it says, where it comes from, what its origin turned out to be, what contradicts it.
 *
 * Shape   a figure's id, every figure there is → the claim, and the document of `claim --json`
 * Errors  InputError "claim.unknown" with the nearest known id
 */
export function findClaim(id: string, figures: readonly Figure[]): Claim {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const figure = byId.get(id);
  if (!figure) throw unknownWord({ field: "claim", value: id, known: [...byId.keys()] });
  const named = (ids: readonly string[]): Figure[] => ids.flatMap((one) => byId.get(one) ?? []);
  return {
    figure,
    standing: figureStanding(figure),
    origin: figure.origin,
    repeats: figure.repeats === null ? null : (byId.get(figure.repeats) ?? null),
    repeatedBy: figures.filter(({ repeats }) => repeats === id),
    conflicts: named(figure.conflictsWith),
    see: named(figure.origin?.see ?? []),
  };
}
