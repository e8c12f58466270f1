import { placeWords } from "@paycurve/core/curve";
import { formatCount } from "@paycurve/core/money";
import {
  amountOrWithheld,
  type ComparedOffers,
  flipWords,
  nameOf,
  type OfferColumns,
  offersVerdict,
  type PlacedBases,
  type SimulatedOffer,
  type Simulation,
} from "@paycurve/core/offer";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** How wide, in which colours, and where each base stands. */
export interface OffersViewOptions {
  readonly columns: number;
  readonly paint: Paint;
  readonly placed: PlacedBases;
}

const LABEL = 24;
const NARROWEST = 14;

/** A comparison as a terminal shows it: the finding, the columns, what would turn it, and what to doubt. */
export function offersView(
  compared: ComparedOffers,
  simulation: Simulation,
  options: OffersViewOptions,
): string {
  const { columns: width, paint } = options;
  const offers = compared.columns.map(({ offer }) => offer);
  const across = Math.max(1, Math.floor((width - LABEL) / Math.max(NARROWEST, longestName(compared) + 2)));
  const simulated = simulatedRows(simulation);
  const bullets = (words: readonly string[]): string[] =>
    words.flatMap((text) =>
      wrap(text, width - 4).map((line, index) => `${index === 0 ? "  · " : "    "}${line}`),
    );
  return [
    ...wrap(offersVerdict(compared), width).map((line) => paint("strong", line)),
    "",
    ...chunks(compared.columns, across).flatMap((some) => [
      ...tableOf(some, rowsOf(some, options), options),
      "",
      ...tableOf(some, simulated, options),
      "",
    ]),
    paint(
      "quiet",
      `A mean year of ${compared.assumptions.years}. Read down and stop where your trust stops.`,
    ),
    ...section(
      "What would change the answer",
      bullets(compared.flips.map((flip) => flipWords(flip, offers)).filter((words) => words !== "")),
    ),
    ...section(
      "Findings",
      bullets(compared.findings.map(({ message, subject }) => `${subject}: ${message}`)),
    ),
  ].join("\n");
}

type Row = readonly [label: string, cell: (column: OfferColumns) => string, ink?: "strong" | "quiet"];

function tableOf(
  columns: readonly OfferColumns[],
  rows: readonly Row[],
  { paint }: OffersViewOptions,
): string[] {
  const cell = (text: string): string => text.padStart(Math.max(NARROWEST, longestOf(columns) + 2));
  return rows.map(([label, of, ink]) => {
    const line = `${label.padEnd(LABEL)}${columns.map((column) => cell(of(column))).join("")}`;
    return ink ? paint(ink, line) : line;
  });
}

/** What each offer came to over many courses; a mean alone is never shown. */
function simulatedRows({ offers, paths }: Simulation): Row[] {
  const of =
    (show: (offer: SimulatedOffer, column: OfferColumns) => string) =>
    (column: OfferColumns): string => {
      const found = offers.get(column.offer.id);
      return !found || "kind" in found ? "withheld" : show(found, column);
    };
  const share = (fraction: number | null): string =>
    fraction === null ? "" : `${Math.round(fraction * 100)} %`;
  return [
    [`${formatCount(paths)} courses`, () => "", "quiet"],
    ["  one in ten below", of(({ p10 }, column) => amountOrWithheld(column.offer, p10))],
    ["  half below", of(({ p50 }, column) => amountOrWithheld(column.offer, p50)), "strong"],
    ["  one in ten above", of(({ p90 }, column) => amountOrWithheld(column.offer, p90))],
    ["  equity paid nothing", of(({ equityNothing }) => share(equityNothing)), "quiet"],
    ["  at least what they say", of(({ atLeastHeadline }) => share(atLeastHeadline)), "quiet"],
    ...(offers.size > 1
      ? [["  the most of these", of(({ best }) => share(best)), "quiet"] satisfies Row]
      : []),
  ];
}

function rowsOf(columns: readonly OfferColumns[], { placed }: OffersViewOptions): Row[] {
  const place = ({ offer }: OfferColumns): string => {
    const percentile = placed.get(offer.id)?.percentile;
    return percentile && "mid" in percentile && percentile.mid !== null
      ? placeWords(percentile).place
      : "withheld";
  };
  return [
    ["", ({ offer }) => nameOf(offer), "strong"],
    ["Base", (column) => amountOrWithheld(column.offer, column.base)],
    ["  first year, percentile", place, "quiet"],
    ["Bonus, expected", (column) => amountOrWithheld(column.offer, column.expectedBonus)],
    ["  a lean year", (column) => amountOrWithheld(column.offer, column.bonusRange.low), "quiet"],
    ["  a good year", (column) => amountOrWithheld(column.offer, column.bonusRange.high), "quiet"],
    ["Sign-on", (column) => amountOrWithheld(column.offer, column.signOn)],
    ["Cash", (column) => amountOrWithheld(column.offer, column.cash), "strong"],
    ["Benefits", (column) => amountOrWithheld(column.offer, column.benefits)],
    ["Equity, conservative", (column) => amountOrWithheld(column.offer, column.equityConservative)],
    ["Total that bears it", (column) => amountOrWithheld(column.offer, column.total), "strong"],
    ["What they say", (column) => amountOrWithheld(column.offer, column.headline), "quiet"],
    ...currenciesOf(columns).map((currency): Row => {
      return [`Equity in ${currency}, apart`, ({ otherEquity }) => apart(otherEquity, currency), "quiet"];
    }),
  ];
}

function currenciesOf(columns: readonly OfferColumns[]): string[] {
  return [...new Set(columns.flatMap(({ otherEquity }) => otherEquity.map(({ currency }) => currency)))];
}

function apart(equity: OfferColumns["otherEquity"], currency: string): string {
  const one = equity.find((part) => part.currency === currency);
  return one ? `${currency} ${formatCount(Math.round(one.conservative))}` : "";
}

function longestName({ columns }: ComparedOffers): number {
  return longestOf(columns);
}

function longestOf(columns: readonly OfferColumns[]): number {
  return Math.max(...columns.map(({ offer }) => nameOf(offer).length));
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}
