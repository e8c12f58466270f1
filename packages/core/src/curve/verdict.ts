import type { Level } from "../figures/index.ts";
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
  const { percentile, levels, byLevel } = placement;
  if (!("mid" in percentile)) return unplaced(placement);
  if (levels)
    return `you stand ${byLevel
      .filter(({ asked }) => asked)
      .map(ifLevel)
      .join(", ")}.`;
  const own = `you stand ${whereabouts(percentile)} of ${levelName(placement.level)}.`;
  const above = levelAbove(placement);
  return above ? `${own} Called ${above.level} at the same pay, ${wouldPayMore(above.share)}.` : own;
}

function unplaced({ market, figures, level, levels }: Placement): string {
  const asked = `${level ?? levels?.join(" to ")} level`;
  const printed = figures.filter((figure) => "position" in figure).length;
  const { coin } = MARKETS[market];
  if (printed === 0) return `no ${coin} figure bears ${asked} yet. A few local offers would place it.`;
  const figureWords = printed === 1 ? "one published figure" : `${printed} published figures`;
  return `you stand beside ${figureWords} for ${asked}, and too few postings to say more.`;
}

const WIDEST_NAMED = 0.4;
const WIDEST_COMPARED = 0.25;

function ifLevel({ level, percentile }: LevelPlacement): string {
  return `${"mid" in percentile ? somewhere(percentile) : "nowhere yet"} if ${level}`;
}

function somewhere({ low, high }: PlacedPercentile): string {
  const [lowest, highest] = [Math.floor(low * 100), Math.ceil(high * 100)];
  if (lowest <= 0 && highest >= 100) return "anywhere";
  if (highest >= 100) return `above the ${ordinal(lowest)} percentile`;
  if (lowest <= 0) return `below the ${ordinal(highest)} percentile`;
  return `from the ${ordinal(lowest)} to the ${ordinal(highest)} percentile`;
}

function whereabouts(percentile: PlacedPercentile): string {
  const { mid, low, high } = percentile;
  if (mid === 1) return "above every posting";
  if (mid === 0) return "below every posting";
  if (high - low > WIDEST_NAMED) return `somewhere ${somewhere(percentile)}`;
  return PLACES.find(({ holds }) => holds(low, high))?.says ?? `somewhere ${somewhere(percentile)}`;
}

/** Named only where the whole band lies there; the first that holds is said. */
const PLACES: readonly { readonly holds: (low: number, high: number) => boolean; readonly says: string }[] = [
  { holds: (low) => low >= 0.9, says: "in the top tenth" },
  { holds: (low) => low >= 0.75, says: "in the top quarter" },
  { holds: (_, high) => high <= 0.1, says: "in the bottom tenth" },
  { holds: (_, high) => high <= 0.25, says: "in the bottom quarter" },
  { holds: (low) => low >= 2 / 3, says: "in the top third" },
  { holds: (_, high) => high <= 1 / 3, says: "in the bottom third" },
  { holds: (low) => low > 0.5, says: "in the upper half" },
  { holds: (_, high) => high < 0.5, says: "in the lower half" },
  { holds: (low, high) => low >= 1 / 3 && high <= 2 / 3, says: "near the middle" },
];

function levelAbove(placement: Placement): { readonly level: Level; readonly share: number } | null {
  const next = comparableLevel(placement);
  return next && { level: next.level, share: 1 - next.mid };
}

/**
 * The next level that scope alone could make of a placement's, where its band is narrow enough to compare with.
 *
 * Shape   Placement of one level → the level above it, up to senior, and the pay's share there; else null
 */
export function comparableLevel({
  level,
  byLevel,
}: Placement): { readonly level: Level; readonly mid: number } | null {
  const above = level === "entry" ? "mid" : level === "mid" ? "senior" : null;
  const percentile = byLevel.find((step) => step.level === above)?.percentile;
  if (above === null || !percentile || !("mid" in percentile) || percentile.mid === null) return null;
  return percentile.high - percentile.low > WIDEST_COMPARED ? null : { level: above, mid: percentile.mid };
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
