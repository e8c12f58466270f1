import type { Figure } from "./figure.ts";

/**
 * What a published number counts: pay that was `advertised`, pay that was `paid` on hiring, an `official` survey of
 * what people earn, or, for want of a word from its publisher, `unsaid`. Two meanings are never mixed in one row.
 */
export type FigureMeaning = "advertised" | "paid" | "official" | "unsaid";

type Described = Pick<Figure, "basis" | "basisWords"> & {
  readonly source: Pick<Figure["source"], "publisher">;
};

/** The statistics offices, as their own figures name them; "BLS (as quoted)" is somebody else's word. */
const STATISTICS_OFFICES: readonly string[] = ["BLS", "ONS"];

/** What shows each meaning, looked through in this order. */
const SIGNS: readonly { readonly meaning: FigureMeaning; readonly shows: (figure: Described) => boolean }[] =
  [
    { meaning: "advertised", shows: ({ basis }) => basis === "posting-range" },
    { meaning: "official", shows: ({ source }) => STATISTICS_OFFICES.includes(source.publisher) },
    { meaning: "paid", shows: ({ basisWords }) => basisWords === "starting salary" },
  ];

/**
 * What a published figure's number is a number of.
 *
 * Shape   a figure → its meaning; "unsaid" where nothing its publisher says tells, never a guess
 * @example meaningOf({ basis: "posting-range", basisWords: null, source: { publisher: "A job board" } }) // => "advertised"
 * @example meaningOf({ basis: null, basisWords: null, source: { publisher: "BLS (as quoted)" } }) // => "unsaid"
 */
export function meaningOf(figure: Described): FigureMeaning {
  return SIGNS.find(({ shows }) => shows(figure))?.meaning ?? "unsaid";
}
