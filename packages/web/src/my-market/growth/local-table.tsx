import { capitalised } from "@paycurve/core";
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
              {["Points", "Median", "One in two", "Nine in ten", "Carried"].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {"kind" in levels
              ? levelsOf(structure).map((level) => (
                  <tr key={level}>
                    <th scope="row">{capitalised(level)}</th>
                    <td className="number">{countOf(level)}</td>
                    <td className="number withheld" colSpan={4}>
                      withheld
                    </td>
                  </tr>
                ))
              : levels.map((found) => <Row key={found.level} found={found} market={market} />)}
          </tbody>
        </table>
      </section>
    </article>
  );
}

function Row({
  found,
  market,
}: {
  readonly found: LocalLevel;
  readonly market: LocalMarket["market"];
}): ReactNode {
  const { median, half, ninety } = localAmounts(found, market);
  return (
    <tr>
      <th scope="row">{capitalised(found.level)}</th>
      <td className="number">{found.points}</td>
      <td className="number">
        <b>{median}</b>
      </td>
      <td className="number">
        <Range words={half} />
      </td>
      <td className="number">
        <Range words={ninety} />
      </td>
      <td className="number">{Math.round(found.shrinkage * 100)} %</td>
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
