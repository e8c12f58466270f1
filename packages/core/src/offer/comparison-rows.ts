import { placeWords } from "../curve/index.ts";
import { formatCount } from "../money/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { PlacedBases } from "./compared-offers.ts";
import type { OfferColumns } from "./offer-columns.ts";
import { amountOrWithheld } from "./say.ts";

/** A row of the table in which offers stand side by side, the same wherever it is shown. */
export interface ComparisonRow {
  readonly label: string;
  /** What the small print of its cells is; empty where they have none. */
  readonly note: string;
  /** An amount in words, or that it is withheld; empty where an offer has no such thing. */
  readonly cell: (column: OfferColumns) => string;
  /** Empty where nothing is to be said beneath the amount. */
  readonly small: (column: OfferColumns) => string;
  readonly strong: boolean;
}

/**
 * The rows of a comparison, ordered by trust: read down and stop where yours ends. A row in which every offer would have
 * nothing is left out where it is not one of the steps.
 *
 * Shape   offers' columns (n ≥ 1), where their bases stand → rows; each cell in its offer's own money
 * Source  PRODUCT, “Which offer is better?”
 */
export function comparisonRows(columns: readonly OfferColumns[], placed: PlacedBases): ComparisonRow[] {
  return [
    baseRow(columns, placed),
    {
      ...row("Bonus, expected", ({ expectedBonus }) => expectedBonus),
      note: columns.some(hasBonus) ? "from lean to good year" : "",
      small: bonusWords,
    },
    ...(columns.some(hasBonus) ? [extremesRow()] : []),
    ...(columns.some(({ signOn }) => signOn > 0) ? [row("Sign-on", ({ signOn }) => signOn)] : []),
    { ...row("Cash", ({ cash }) => cash), strong: true },
    ...(columns.some(({ benefits }) => benefits > 0) ? [row("Benefits", ({ benefits }) => benefits)] : []),
    row("Equity, conservative", ({ equityConservative }) => equityConservative),
    { ...row("Total that bears counting", ({ total }) => total), strong: true },
    {
      ...row("What they say", ({ headline }) => headline),
      note: "bonus at target, equity at their price",
    },
    ...otherCurrencies(columns).map(apartRow),
  ];
}

function row(label: string, amountOf: (column: OfferColumns) => number | Withheld | null): ComparisonRow {
  return {
    label,
    note: "",
    cell: (column) => amountOrWithheld(column.offer, amountOf(column)),
    small: () => "",
    strong: false,
  };
}

/** Offers that stand among the same postings say so once, in the note. */
function baseRow(columns: readonly OfferColumns[], placed: PlacedBases): ComparisonRow {
  const among = columns.flatMap(({ offer }) => placed.get(offer.id) ?? []).map(postingsWords);
  const [all, ...others] = new Set(among);
  const isShared = others.length === 0;
  const small = ({ offer, base }: OfferColumns): string => {
    const step = placed.get(offer.id);
    if (!step || !("mid" in step.percentile) || step.percentile.mid === null) return "";
    const { place, band } = placeWords(step.percentile);
    const first = offer.base.amountPerYear;
    const whose = base === first ? "" : `${amountOrWithheld(offer, first)} at first: `;
    return whose + (isShared ? `${place}, ${band}` : `${place} of ${postingsWords(step)}, ${band}`);
  };
  const note = all === undefined ? "" : isShared ? `place among ${all}` : "place among postings of its level";
  return {
    ...row("Base", ({ base }) => base),
    note,
    small: (column) => small(column) || (all === undefined ? "" : unplacedWords(column)),
  };
}

function unplacedWords({ offer: { level } }: OfferColumns): string {
  return level === null ? "no level stated, so no place" : `too few ${level} postings to give a place`;
}

function postingsWords({ n, level }: { readonly n: number; readonly level: string }): string {
  return `${formatCount(n)} ${level} postings`;
}

function hasBonus({ bonusRange }: OfferColumns): boolean {
  return bonusRange.high > 0;
}

function bonusWords(column: OfferColumns): string {
  const { offer, bonusRange } = column;
  if (!hasBonus(column)) return "";
  const [low, high] = [bonusRange.low, bonusRange.high].map((amount) => amountOrWithheld(offer, amount));
  return `${low} to ${high}`;
}

/** What a bonus would be at its target and at zero: beside what is expected, and never counted. */
function extremesRow(): ComparisonRow {
  const cell = (column: OfferColumns): string => {
    const { offer, bonusAtTarget } = column;
    if (!hasBonus(column)) return "";
    return `${amountOrWithheld(offer, bonusAtTarget)} or ${amountOrWithheld(offer, 0)}`;
  };
  return { label: "Bonus at target, or at zero", note: "", cell, small: () => "", strong: false };
}

function otherCurrencies(columns: readonly OfferColumns[]): string[] {
  return [...new Set(columns.flatMap(({ otherEquity }) => otherEquity.map(({ currency }) => currency)))];
}

function apartRow(currency: string): ComparisonRow {
  const cell = ({ otherEquity }: OfferColumns): string => {
    const one = otherEquity.find((part) => part.currency === currency);
    return one ? `${currency} ${WHOLE.format(one.conservative)}` : "";
  };
  return { label: `Equity in ${currency}, apart`, note: "", cell, small: () => "", strong: false };
}

const WHOLE = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
