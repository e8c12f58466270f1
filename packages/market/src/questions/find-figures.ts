import {
  type Figure,
  type FigureMarket,
  type FigureStanding,
  figureStanding,
  readLevel,
} from "@paycurve/core/figures";
import { readMarket } from "@paycurve/core/money";
import type { Bundle } from "../bundle/index.ts";

/** A question about published figures as it was typed; what is left out does not narrow. */
export interface FiguresWords {
  /** A market with a curve, or XX, EU, AU for the rest. */
  readonly market?: string | undefined;
  readonly level?: string | undefined;
  readonly skill?: string | undefined;
}

/**
 * The published figures of a market, at a level, or that speak of a skill in their role or note.
 *
 * Errors  InputError "level.unknown", "market.unknown"
 */
export function findFigures(bundle: Bundle, { market, level, skill }: FiguresWords): readonly Figure[] {
  const asked = level === undefined ? null : readLevel(level);
  const words = skill?.trim().toLowerCase().replaceAll("-", " ");
  return figuresOf(bundle, market)
    .filter((figure) => asked === null || figure.level === asked)
    .filter((figure) => words === undefined || speaksOf(figure, words));
}

/**
 * Published figures as the JSON document that scripts hold on to.
 *
 * Shape   figures → each with what it may be used for
 * Source  CONTRACT, `figures --json`
 */
export function figuresDocument(figures: readonly Figure[]): {
  readonly figures: readonly (Figure & { readonly standing: FigureStanding })[];
} {
  return { figures: figures.map((figure) => ({ ...figure, standing: figureStanding(figure) })) };
}

function figuresOf(bundle: Bundle, market: string | undefined): readonly Figure[] {
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
