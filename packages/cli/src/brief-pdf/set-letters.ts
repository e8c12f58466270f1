import type { BriefPage } from "@paycurve/core/brief";

/** A page as it can be set, and the letters for which [?] stands in it. */
export interface SetPage {
  readonly page: BriefPage;
  readonly unset: readonly string[];
}

/**
 * A page whose every letter can be set: a run of those that no font has (an emoji, another script) becomes [?], for the
 * typesetter would print boxes over their neighbours, and they are told.
 *
 * Shape   a page, whether a code point can be set → the page, and each letter that could not be, once
 */
export function setLetters(page: BriefPage, hasGlyph: (codePoint: number) => boolean): SetPage {
  const unset = new Set<string>();
  const settable = (words: string): string =>
    [...LETTERS.segment(words)]
      .map(({ segment }) => {
        const points = Array.from(segment, (one) => one.codePointAt(0) ?? 0);
        if (SPACE.test(segment) || points.every(hasGlyph)) return segment;
        unset.add(segment);
        return UNSET;
      })
      .join("")
      .replaceAll(RUN, "[?]");
  const told = (value: unknown): unknown => (typeof value === "string" ? settable(value) : value);
  const set = JSON.parse(JSON.stringify(page, (_, value: unknown) => told(value))) as BriefPage;
  return { page: set, unset: [...unset] };
}

/** What a reader takes for one letter, of however many code points. */
const LETTERS = new Intl.Segmenter("en", { granularity: "grapheme" });
const SPACE = /^\s+$/;
/** Stands for one letter meanwhile: a code point that nobody may use. */
const UNSET = "\ufdd0";
const RUN = /\ufdd0+/g;
