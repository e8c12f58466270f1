import { unknownWord } from "@paycurve/core";
import { type Figure, type FigureStanding, figureStanding } from "@paycurve/core/figures";

/** A figure with what it may be used for. */
export interface StandingFigure extends Figure {
  readonly standing: FigureStanding;
}

/** A claim with everything that bears on it; each figure beside it says itself whether it is rejected. */
export interface Claim {
  readonly figure: Figure;
  readonly standing: FigureStanding;
  readonly origin: Figure["origin"];
  readonly repeats: StandingFigure | null;
  readonly repeatedBy: readonly StandingFigure[];
  readonly conflicts: readonly StandingFigure[];
  readonly see: readonly StandingFigure[];
}

/**
 * One claim: what it says, where it comes from, what its origin turned out to be, what contradicts it.
 *
 * Shape   a figure's id, every figure there is → the claim, and the document of `claim --json`
 * Errors  InputError "claim.unknown" with the nearest known id
 */
export function findClaim(id: string, figures: readonly Figure[]): Claim {
  const standing = figures.map((figure) => ({ ...figure, standing: figureStanding(figure) }));
  const byId = new Map(standing.map((figure) => [figure.id, figure]));
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw unknownWord({ field: "claim", value: id, known: [...byId.keys()] });
  const named = (ids: readonly string[]): StandingFigure[] => ids.flatMap((one) => byId.get(one) ?? []);
  return {
    figure,
    standing: figureStanding(figure),
    origin: figure.origin,
    repeats: figure.repeats === null ? null : (byId.get(figure.repeats) ?? null),
    repeatedBy: standing.filter(({ repeats }) => repeats === id),
    conflicts: named(figure.conflictsWith),
    see: named(figure.origin?.see ?? []),
  };
}
