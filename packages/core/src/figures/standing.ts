import { MARKETS } from "../money/index.ts";
import type { Figure, FigureUnit } from "./figure.ts";

/**
 * What a figure may be used for. A `benchmark` is pay in its market's own money, of a job title, that says what it
 * counts. `context` is no amount of pay (growth, a share, a premium). `unresolved` is a claim only, until someone says
 * what it counts or where it comes from. `rejected` is never compared with anything.
 */
export type FigureStanding =
  | { readonly kind: "benchmark" }
  | { readonly kind: "context" }
  | { readonly kind: "rejected" | "unresolved"; readonly reasons: readonly string[] };

/** The fewest observations a published figure may rest on: the same eight that a median of our own needs. */
export const LEAST_SAMPLE = 8;

/**
 * What a published figure may be used for, and why not for more.
 *
 * Shape   a figure → benchmark, context, or rejected / unresolved with every reason as a sentence
 * Errors  none: a figure that may not be used says why
 */
export function figureStanding(figure: Figure): FigureStanding {
  const rejected = whyRejected(figure);
  if (rejected.length > 0) return { kind: "rejected", reasons: rejected };
  const unresolved = [...whyDoubted(figure), ...(isPay(figure.unit) ? whyUnresolved(figure) : [])];
  if (unresolved.length === 0 && !isPay(figure.unit)) return { kind: "context" };
  return unresolved.length > 0 ? { kind: "unresolved", reasons: unresolved } : { kind: "benchmark" };
}

function isPay(unit: FigureUnit): boolean {
  return unit === "money_per_year" || unit === "money_per_day";
}

function whyRejected(figure: Figure): string[] {
  const size = statedSampleSize(figure.source.sample);
  return [
    figure.quality === "D" && "No one stands behind this number.",
    foreignTo(figure),
    figure.unit === "employer_cost_per_year" && "What the job costs the employer, not what it pays.",
    size !== null && size < LEAST_SAMPLE && `Counted over ${size} only: a median needs ${LEAST_SAMPLE}.`,
  ].filter((reason) => reason !== false);
}

function foreignTo({ market, currency }: Figure): string | false {
  if (market === "XX") return "Holds for no country in particular.";
  if (market === "EU" || market === "AU") return `Holds for ${market}, which has no pay curve here.`;
  const { inText, currency: own } = MARKETS[market];
  return (
    currency !== null && currency !== own && `Published in a foreign currency: not pay in ${inText}'s own.`
  );
}

function whyDoubted({ origin }: Figure): string[] {
  return origin === null || origin.verdict === "holds" ? [] : ["Its origin does not bear it out."];
}

function whyUnresolved({ basis, family, role }: Figure): string[] {
  return [
    basis === null && "Does not say whether it counts base or total pay.",
    family === null && `“${role}” is not a job title: a claim only.`,
  ].filter((reason) => reason !== false);
}

/** The n that the sample's own words give ("n=1,381 priced of 6,632 postings"), or null where they give none. */
function statedSampleSize(words: string | null): number | null {
  const digits = /\bn\s*=\s*(\d[\d,]*)/.exec(words ?? "")?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}
