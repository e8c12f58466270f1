import { type CellSource, type CurveStep, mostRepeated, type RangeCount } from "@paycurve/core/curve";
import { shortRange } from "@paycurve/core/figures";
import { type Currency, formatCount, moneyOfMajor } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { withheldWords } from "../curve/index.ts";

/** Where a level's own postings are from: the index, how many, what they are worth, what is withheld. */
export function PostingsCard({
  step,
  ranges,
  sources,
  years: [from, to],
  currency,
}: {
  readonly step: CurveStep;
  readonly ranges: readonly RangeCount[];
  readonly sources: readonly CellSource[];
  readonly years: readonly [number, number];
  readonly currency: Currency;
}): ReactNode {
  const repeated = mostRepeated(ranges);
  return (
    <>
      <p className="card-mark">
        <svg className="curve-marks" viewBox="0 0 38 18" width="38" height="18" aria-hidden="true">
          <path className="tail-stroke" d="M3 18v-8h3v8zM31 18v-9h3v9z" />
          <path className="inner-stroke" d="M10 18v-13h3v13zM17 18v-17h3v17zM24 18v-13h3v13z" />
        </svg>
        <b>
          {formatCount(step.n)} {step.level} postings
        </b>
      </p>
      <dl>
        <dt>Says</dt>
        <dd>
          Base pay a year at the midpoint of each advertised range, {from} and {to}
        </dd>
        <dt>Counts</dt>
        <dd>Advertised, not paid. Full-time, in the market's own money</dd>
        <dt>Sample</dt>
        <dd>
          {formatCount(step.n)} postings, worth {formatCount(step.nEffective)} independent ones: firms post
          one range many times
          {repeated &&
            `, most often ${shortRange(moneyOfMajor(repeated[0], currency), moneyOfMajor(repeated[1], currency))} (${formatCount(repeated[2])} times)`}
        </dd>
        {sources.map(({ publisher, title, url, edition, licence }) => (
          <PrintedIn
            key={url}
            words={`${publisher}, ${title}`}
            url={url}
            more={`edition of ${edition}, ${licence}`}
          />
        ))}
        <dt>Method</dt>
        <dd>
          Counted by Paycurve: two rows of one posting are one, and every quantile stands in its exact
          interval
        </dd>
        {withheldWords(step) && (
          <>
            <dt>Withheld</dt>
            <dd>{withheldWords(step)}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function PrintedIn({
  words,
  url,
  more,
}: {
  readonly words: string;
  readonly url: string;
  readonly more: string;
}): ReactNode {
  return (
    <>
      <dt>Printed</dt>
      <dd>
        <a href={url} rel="noreferrer noopener" target="_blank">
          {words}
        </a>
        , {more}
      </dd>
    </>
  );
}
