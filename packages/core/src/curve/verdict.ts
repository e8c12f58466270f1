import { LEVELS, type Level } from "../figures/index.ts";
import { MARKETS } from "../money/index.ts";
import { ordinal } from "./percentile-words.ts";
import type { LevelPlacement, PlacedPercentile, Placement } from "./placement.ts";

/**
 * Where a pay stands, in a sentence that claims no more than its band, and what one level up would change.
 * Begins in the middle, for the shell says the pay before it: "At $185,000 you stand near the middle of mid-level."
 *
 * Shape   Placement → one or two sentences
 */
export function verdictWords(placement: Placement): string {
  const { percentile, levels } = placement;
  if (!("mid" in percentile)) return unplaced(placement);
  if (levels) return `you stand ${between(percentile)}, as your scope lies from ${levels.join(" to ")}.`;
  const own = `you stand ${whereabouts(percentile)} of ${levelName(placement.level)}.`;
  const above = levelAbove(placement);
  return above ? `${own} Called ${above.level} at the same pay, ${wouldPayMore(above.share)}.` : own;
}

function unplaced({ market, figures, level, levels }: Placement): string {
  const asked = level ? levelName(level) : `${levels?.join(" to ")} level`;
  const printed = figures.filter((figure) => "position" in figure).length;
  const { coin } = MARKETS[market];
  if (printed === 0) return `no ${coin} figure bears ${asked} yet. A few local offers would place it.`;
  const figureWords = printed === 1 ? "one published figure" : `${printed} published figures`;
  return `you stand beside ${figureWords} for ${asked}, and too few postings to say more.`;
}

const WIDEST_NAMED = 0.4;

function between({ low, high }: PlacedPercentile): string {
  const [from, to] = [Math.max(1, Math.floor(low * 100)), Math.min(99, Math.ceil(high * 100))];
  return `somewhere from the ${ordinal(from)} to the ${ordinal(to)} percentile`;
}

function whereabouts(percentile: PlacedPercentile): string {
  const { mid, low, high } = percentile;
  if (mid === 1) return "above every posting";
  if (mid === 0) return "below every posting";
  if (high - low > WIDEST_NAMED) return between(percentile);
  return PLACES.find(({ holds }) => holds(low, high))?.says ?? "near the middle";
}

/** Named only where the whole band lies there; the first that holds is said. */
const PLACES: readonly { readonly holds: (low: number, high: number) => boolean; readonly says: string }[] = [
  { holds: (low) => low >= 0.9, says: "in the top tenth" },
  { holds: (low) => low >= 0.75, says: "in the top quarter" },
  { holds: (_, high) => high <= 0.1, says: "in the bottom tenth" },
  { holds: (_, high) => high <= 0.25, says: "in the bottom quarter" },
  { holds: (low) => low > 0.5, says: "past the middle" },
  { holds: (_, high) => high < 0.5, says: "below the middle" },
];

interface LevelAbove {
  readonly level: Level;
  readonly share: number;
}

function levelAbove({ level, byLevel }: Placement): LevelAbove | null {
  const own = level === null ? LEVELS.length : LEVELS.indexOf(level);
  const next = byLevel.find((step) => LEVELS.indexOf(step.level) > own && isPlaced(step));
  if (!next || !("mid" in next.percentile) || next.percentile.mid === null) return null;
  const { low, high, mid } = next.percentile;
  return high - low > WIDEST_NAMED ? null : { level: next.level, share: 1 - mid };
}

function isPlaced({ percentile }: LevelPlacement): boolean {
  return "mid" in percentile;
}

function wouldPayMore(share: number): string {
  const nearest = SHARES.reduce((best, one) =>
    Math.abs(one.share - share) < Math.abs(best.share - share) ? one : best,
  );
  return `${nearest.says} would beat you`;
}

const SHARES: readonly { readonly share: number; readonly says: string }[] = [
  { share: 0, says: "hardly a posting" },
  { share: 0.1, says: "about one posting in ten" },
  { share: 0.2, says: "about one posting in five" },
  { share: 0.25, says: "about one posting in four" },
  { share: 0.333, says: "about one posting in three" },
  { share: 0.4, says: "about two postings in five" },
  { share: 0.5, says: "about half of the postings" },
  { share: 0.6, says: "about three postings in five" },
  { share: 0.667, says: "about two postings in three" },
  { share: 0.75, says: "about three postings in four" },
  { share: 0.8, says: "about four postings in five" },
  { share: 0.9, says: "about nine postings in ten" },
  { share: 1, says: "nearly every posting" },
];

function levelName(level: Level | null): string {
  return `${level}-level`;
}
