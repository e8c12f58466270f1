import type { Brief } from "./brief.ts";
import type { BriefQuestion } from "./brief-question.ts";
import { sentencesOf } from "./brief-sentences.ts";
import {
  type BriefSource,
  countSource,
  evidenceSource,
  figureSource,
  localSource,
  OWN_PAY,
  offerSource,
  saidSource,
} from "./brief-source.ts";
import { citesOf } from "./sentence.ts";
import { skillSource } from "./skill-source.ts";

/**
 * The sources that a brief cites, in the order they are first cited.
 *
 * Shape   a brief, what it was made from → sources, each once
 */
export function citedSources(brief: Brief, question: BriefQuestion): BriefSource[] {
  const known = new Map(knownSources(question).map((source) => [source.id, source]));
  const cited = new Set(sentencesOf(brief).flatMap(([, sentence]) => citesOf(sentence)));
  return [...cited].flatMap((id) => known.get(id) ?? []);
}

function knownSources({
  market,
  figures,
  counted,
  local,
  offers,
  evidence,
  premiums,
  said,
}: BriefQuestion): BriefSource[] {
  return [
    OWN_PAY,
    ...(local?.points ?? []).map(({ point }, index) => localSource(point, index, market)),
    ...(offers?.columns ?? []).map(({ offer }) => offerSource(offer)),
    ...evidence.items.map(({ item }) => evidenceSource(item)),
    ...(counted?.cells ?? []).map(({ level }) =>
      countSource(counted as NonNullable<typeof counted>, market, level),
    ),
    ...premiums.skills.map(({ skill }) => skillSource(market, skill, premiums.own)),
    ...said.map(saidSource),
    ...figures.map(figureSource),
  ];
}
