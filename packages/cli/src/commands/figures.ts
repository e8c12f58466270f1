import { unknownWord } from "@paycurve/core";
import { type Figure, type FigureMarket, figureStanding, readLevel } from "@paycurve/core/figures";
import { readMarket } from "@paycurve/core/money";
import { give, type JsonOption, lineWidth } from "../answer.ts";
import { bundle } from "../bundle.ts";
import { claimView, figuresView, paintFor } from "../view/index.ts";

/** What `figures` was told. */
export interface FiguresOptions extends JsonOption {
  readonly market?: string;
  readonly level?: string;
  readonly skill?: string;
}

/** The published figures, each with its standing; by market, level or a skill in its role. */
export async function runFigures(options: FiguresOptions): Promise<void> {
  const level = options.level === undefined ? null : readLevel(options.level);
  const skill = options.skill?.trim().toLowerCase().replaceAll("-", " ");
  const figures = figuresOf(options.market)
    .filter((figure) => level === null || figure.level === level)
    .filter((figure) => skill === undefined || speaksOf(figure, skill));
  const document = { figures: figures.map((figure) => ({ ...figure, standing: figureStanding(figure) })) };
  give(
    {
      document,
      words: () => figuresView(figures, paintFor(process.stdout), lineWidth()),
      answered: figures.length > 0,
    },
    options,
  );
}

/** One claim: what it says, where it comes from, what its origin turned out to be, what contradicts it. */
export async function runClaim(id: string, options: JsonOption): Promise<void> {
  const figures = bundle.allFigures();
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const figure = byId.get(id);
  if (!figure) {
    throw unknownWord({ field: "claim", value: id, known: [...byId.keys()] });
  }
  const named = (ids: readonly string[]): Figure[] => ids.flatMap((one) => byId.get(one) ?? []);
  const claim = {
    figure,
    standing: figureStanding(figure),
    origin: figure.origin,
    repeats: figure.repeats === null ? null : (byId.get(figure.repeats) ?? null),
    repeatedBy: figures.filter(({ repeats }) => repeats === id),
    conflicts: named(figure.conflictsWith),
    see: named(figure.origin?.see ?? []),
  };
  give({ document: claim, words: () => claimView(claim, paintFor(process.stdout), lineWidth()) }, options);
}

function figuresOf(market: string | undefined): readonly Figure[] {
  if (market === undefined) return bundle.allFigures();
  const word = market.trim().toUpperCase();
  return bundle.figures(isElsewhere(word) ? word : readMarket(market));
}

function isElsewhere(word: string): word is Exclude<FigureMarket, "US" | "GB" | "IN"> {
  return ["XX", "EU", "AU"].includes(word);
}

function speaksOf({ role, note }: Figure, skill: string): boolean {
  return `${role} ${note ?? ""}`.toLowerCase().replaceAll("-", " ").includes(skill);
}
