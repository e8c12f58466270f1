import { type Brief, type BriefSource, citesOf, sentencesOf } from "@paycurve/core/brief";
import { createContext } from "react";

/** The number of each source's footnote, by the source's id. */
export const NoteNumbers = createContext<ReadonlyMap<string, number>>(new Map());

/**
 * The sources of a brief in the order of their footnotes: as they are first cited.
 *
 * Shape   a brief → sources
 */
export function footnotesOf(brief: Brief): readonly BriefSource[] {
  const cited = new Set(sentencesOf(brief).flatMap(([, sentence]) => citesOf(sentence)));
  return [...cited].flatMap((id) => brief.sources.find((source) => source.id === id) ?? []);
}
