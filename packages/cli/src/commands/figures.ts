import { type FiguresWords, figuresDocument, findClaim, findFigures } from "@paycurve/market/questions";
import { give, type JsonOption, lineWidth } from "../answer.ts";
import { bundle } from "../bundle.ts";
import { claimView, figuresView, paintFor } from "../view/index.ts";

/** What `figures` was told. */
export interface FiguresOptions extends JsonOption, FiguresWords {}

/** The published figures, each with its standing; by market, level or a skill in its role. */
export async function runFigures(options: FiguresOptions): Promise<void> {
  const figures = findFigures(bundle, options);
  give(
    {
      document: figuresDocument(figures),
      words: () => figuresView(figures, paintFor(process.stdout), lineWidth()),
      answered: figures.length > 0,
    },
    options,
  );
}

/** One claim: what it says, where it comes from, what its origin turned out to be, what contradicts it. */
export async function runClaim(id: string, options: JsonOption): Promise<void> {
  const claim = findClaim(id, bundle.allFigures());
  give({ document: claim, words: () => claimView(claim, paintFor(process.stdout), lineWidth()) }, options);
}
