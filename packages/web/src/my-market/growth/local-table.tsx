import { capitalised } from "@paycurve/core";
import type { Level } from "@paycurve/core/figures";
import { type LocalLevel, type LocalMarket, levelsOf, localAmounts } from "@paycurve/core/transfer";
import type { ReactNode } from "react";

/** The curve as numbers: what the drawing shows, level by level. */
export function LocalTable({ local }: { readonly local: LocalMarket }): ReactNode {
  const { levels, market, points, structure } = local;
  const countOf = (level: string): number => points.filter(({ point }) => point.level === level).length;
  return (
    <article className="local-numbers">
      <h2>The curve as numbers</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" aria-label="The curve as numbers" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Level</th>
              {["Points", "Median", "One in two", "Nine in ten", "New offers, nine in ten", "Carried"].map(
                (name) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {"kind" in levels
              ? levelsOf(structure).map((level) => (
                  <WithheldRow key={level} level={level} points={countOf(level)} />
                ))
              : levels.map((found) => <Row key={found.level} found={found} market={market} />)}
          </tbody>
        </table>
      </section>
    </article>
  );
}

function Row({
  found: { level, points, pay, shrinkage },
  market,
}: {
  readonly found: LocalLevel;
  readonly market: LocalMarket["market"];
}): ReactNode {
  if ("kind" in pay)
    return <WithheldRow level={level} points={points} why={`ratios do not fit your ${pay.against} points`} />;
  const { median, half, ninety, offers } = localAmounts(pay, market);
  return (
    <tr>
      <th scope="row">{capitalised(level)}</th>
      <td className="number">{points}</td>
      <td className="number">
        <b>{median}</b>
      </td>
      <td className="number">
        <Range words={half} />
      </td>
      <td className="number">
        <Range words={ninety} />
      </td>
      <td className="number">
        <Range words={offers} />
      </td>
      <td className="number">{Math.round(shrinkage * 100)} %</td>
    </tr>
  );
}

function WithheldRow({
  level,
  points,
  why,
}: {
  readonly level: Level;
  readonly points: number;
  readonly why?: string;
}): ReactNode {
  return (
    <tr>
      <th scope="row">{capitalised(level)}</th>
      <td className="number">{points}</td>
      <td className="number withheld" colSpan={5}>
        withheld{why && `: ${why}`}
      </td>
    </tr>
  );
}

/** A range that may break behind its dash. */
function Range({ words }: { readonly words: string }): ReactNode {
  const [low, high] = words.split("–");
  return (
    <>
      {low}
      {high !== undefined && "–"}
      <wbr />
      {high}
    </>
  );
}
