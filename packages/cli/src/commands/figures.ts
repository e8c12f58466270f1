import { type FiguresWords, figuresDocument, findClaim, findFigures } from "@paycurve/market/questions";
import { type Answer, give, type JsonOption, lineWidth } from "../answer.ts";
import { bundle } from "../bundle.ts";
import { claimView, figuresView, paintFor } from "../view/index.ts";

/** What `figures` was told. */
export interface FiguresOptions extends JsonOption, FiguresWords {}

/** The published figures, each with its standing; by market, level or a skill in its role. */
export async function runFigures(options: FiguresOptions): Promise<void> {
  give(figuresAnswer(options), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError naming the option
 */
export function figuresAnswer(options: FiguresWords): Answer {
  const figures = findFigures(bundle, options);
  return {
    document: figuresDocument(figures),
    words: () => figuresView(figures, paintFor(process.stdout), lineWidth()),
    answered: figures.length > 0,
  };
}

/** One claim: what it says, where it comes from, what its origin turned out to be, what contradicts it. */
export async function runClaim(id: string, options: JsonOption): Promise<void> {
  give(claimAnswer(id), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError where no figure has that id
 */
export function claimAnswer(id: string): Answer {
  const claim = findClaim(id, bundle.allFigures());
  return { document: claim, words: () => claimView(claim, paintFor(process.stdout), lineWidth()) };
}
