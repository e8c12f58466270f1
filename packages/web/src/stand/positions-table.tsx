import { capitalised } from "@paycurve/core";
import {
  type ComparedFigure,
  compareFigure,
  type MarketData,
  type Placement,
  percentileWords,
} from "@paycurve/core/curve";
import { bareAmount, type Figure, type Level } from "@paycurve/core/figures";
import {
  formatCount,
  formatMoney,
  MARKETS,
  type Money,
  majorUnits,
  money,
  moneyOfMajor,
} from "@paycurve/core/money";
import type { ReactNode } from "react";
import type { MarkHandling } from "../curve/index.ts";

/** The pay beside each published figure of its level; before any pay is given, what each of them says. */
export function PositionsTable({
  data,
  levels,
  placement,
  handling,
}: {
  readonly data: MarketData;
  readonly levels: readonly Level[];
  readonly placement: Placement | null;
  readonly handling: MarkHandling;
}): ReactNode {
  const pay = placement?.pay ?? null;
  const at = levels.join(" and ");
  const compared = comparedAt(data, levels, pay);
  const shown = compared.filter((one) => "position" in one).length + REFUSED_AT_ONCE;
  const title = pay ? `${formatMoney(pay)} and each ${at}-level figure` : `What others print for ${at} level`;
  return (
    <article>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">{pay ? `${formatMoney(pay)} is` : "Says"}</th>
          </tr>
        </thead>
        <tbody>
          {placement && <CountedRows placement={placement} />}
          {compared.slice(0, shown).map((one) => (
            <PositionRow key={one.figure.id} compared={one} pay={pay} handling={handling} />
          ))}
          {compared.length === 0 && (
            <tr>
              <td colSpan={2}>No published figure of this market covers {at} level.</td>
            </tr>
          )}
        </tbody>
      </table>
      {compared.length > shown && (
        <details className="more">
          <summary>{compared.length - shown} more are not compared, and why</summary>
          <table>
            <tbody>
              {compared.slice(shown).map((one) => (
                <PositionRow key={one.figure.id} compared={one} pay={pay} handling={handling} />
              ))}
            </tbody>
          </table>
        </details>
      )}
      {placement && (
        <p className="note">
          {compared.filter((one) => "position" in one).length} compared, from {placement.independentSources}{" "}
          independent {placement.independentSources === 1 ? "source" : "sources"}.
        </p>
      )}
    </article>
  );
}

const REFUSED_AT_ONCE = 3;

function PositionRow({
  compared,
  pay,
  handling,
}: {
  readonly compared: ComparedFigure;
  readonly pay: Money | null;
  readonly handling: MarkHandling;
}): ReactNode {
  const { figure } = compared;
  return (
    <tr className={"position" in compared ? "" : "off"}>
      <th scope="row">
        <button type="button" className="to-card" onClick={() => handling.open(figure.id)}>
          {figure.source.publisher}
        </button>
        <small>{aboutWords(figure, pay)}</small>
      </th>
      <td>{positionWords(compared, pay)}</td>
    </tr>
  );
}

/** The trade's own figures of the levels, in the market's money: those that are compared first. */
function comparedAt(
  { market, family, figures }: MarketData,
  levels: readonly Level[],
  pay: Money | null,
): ComparedFigure[] {
  const { currency } = MARKETS[market];
  const question = { market, family, levels, pay: pay ?? money(1, currency) };
  const own = (figure: Figure): boolean =>
    figure.family === family &&
    levels.some((level) => level === figure.level) &&
    figure.currency === currency &&
    figure.unit === "money_per_year";
  const compared = figures.filter(own).map((figure) => compareFigure(figure, question));
  return [...compared.filter((one) => "position" in one), ...compared.filter((one) => !("position" in one))];
}

/** The postings counted at each level asked about, each with its own place. */
function CountedRows({ placement: { counted, byLevel } }: { readonly placement: Placement }): ReactNode {
  const [from, to] = counted?.years ?? [0, 0];
  return byLevel
    .filter(({ asked }) => asked)
    .map(({ level, n, percentile }) => (
      <tr key={level}>
        <th scope="row">
          {capitalised(level)} postings counted, {from}–{String(to).slice(2)}
          <small>advertised, n {formatCount(n)}</small>
        </th>
        <td>{"mid" in percentile ? percentileWords(percentile) : "withheld: too few postings"}</td>
      </tr>
    ));
}

function positionWords(compared: ComparedFigure, pay: Money | null): string {
  if ("notComparable" in compared) {
    const amount = pay ? "" : `${bareAmount(compared.figure)}. `;
    return `${amount}Not compared: ${lowerFirst(compared.notComparable)}`;
  }
  if (!pay) return bareAmount(compared.figure);
  const { position, fraction, low, high } = compared;
  if (position === "within") {
    if (fraction === null) return "within";
    if (fraction === 0 || fraction === 1) return `within, at its ${fraction === 1 ? "top" : "bottom"} end`;
    return `within, ${Math.round(fraction * 100)} % of the way up`;
  }
  const end = position === "above" ? high : low;
  const gap = Math.abs((end ?? 0) - majorUnits(pay));
  return `${position}, by ${formatMoney(moneyOfMajor(gap, pay.currency))}`;
}

function aboutWords(figure: Figure, pay: Money | null): string {
  const { role, levelWords } = figure;
  return [pay && bareAmount(figure), role, levelWords && `“${levelWords}”`].filter(Boolean).join(", ");
}

function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
