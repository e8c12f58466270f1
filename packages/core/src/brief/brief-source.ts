import type { CountedPay } from "../curve/index.ts";
import type { EvidenceItem } from "../evidence/index.ts";
import { changeWords, saysChange } from "../evidence/index.ts";
import { dateWords, type Figure, type FigureMarket, type Level } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import { nameAsOwner, type Offer } from "../offer/index.ts";
import { type LocalPoint, pointWords } from "../transfer/index.ts";
import type { Said } from "./said.ts";

/** What a fact of a brief is from: something that stands in the person's file, a published figure, or a count of ours. */
export interface BriefSource {
  /** Its kind and its own id: “offer:acme”. */
  readonly id: string;
  readonly kind: "figure" | "count" | "local" | "offer" | "evidence" | "me" | "said";
  /** The market whose pay it tells of; null where it tells of none. */
  readonly market: FigureMarket | null;
  /** As a footnote prints it. */
  readonly says: string;
  readonly url: string | null;
}

/** A published figure as a source. */
export function figureSource({ id, market, period, source }: Figure): BriefSource {
  const says = `${source.publisher}, ${source.title}, ${period} (${id})`;
  return { id: `figure:${id}`, kind: "figure", market, says, url: source.url };
}

/** Our own count of a market's postings at a level as a source. */
export function countSource({ sources, years }: CountedPay, market: Market, level: Level): BriefSource {
  const [source] = sources;
  const [from, to] = years;
  return {
    id: `count:${market.toLowerCase()}-${level}`,
    kind: "count",
    market,
    says: `${source?.publisher ?? "Postings"}, edition of ${source?.edition ?? "no day"}, ${level}-level postings of ${from === to ? from : `${from} to ${to}`}, counted by Paycurve`,
    url: source?.url ?? null,
  };
}

/** A person's own local point as a source, by its place in their file. */
export function localSource(point: LocalPoint, index: number, market: Market): BriefSource {
  return {
    id: `local:${index + 1}`,
    kind: "local",
    market,
    says: pointWords(point, market).replace(/\.$/, ""),
    url: null,
  };
}

/** An offer as a source. */
export function offerSource(offer: Offer): BriefSource {
  const says = `${nameAsOwner(offer)} letter, as your file has it`;
  return { id: `offer:${offer.id}`, kind: "offer", market: offer.market, says, url: null };
}

/** Something shipped as a source. */
export function evidenceSource(item: EvidenceItem): BriefSource {
  const change = saysChange(item) ? `, ${changeWords(item)}` : "";
  const when = item.shipped === null ? "" : `, ${dateWords(item.shipped)}`;
  return {
    id: `evidence:${item.id}`,
    kind: "evidence",
    market: null,
    says: `${item.system}${change}${when}`,
    url: item.proof[0] ?? null,
  };
}

/** What the person's file says of themselves. */
export const OWN_PAY: BriefSource = {
  id: "me:pay",
  kind: "me",
  market: null,
  says: "Your own pay, as your file has it",
  url: null,
};

/** What the person told somebody before, by its place in their file. */
export function saidSource({ to, date, about }: Said, index: number): BriefSource {
  const says = `What you told ${to} of ${about} on ${dateWords(date)}`;
  return { id: `said:${index + 1}`, kind: "said", market: null, says, url: null };
}
