import { capitalised } from "@paycurve/core";
import { formatCount } from "@paycurve/core/money";
import type { StandingEstimate } from "@paycurve/core/skills";
import type { ReactNode } from "react";

/** On how much an estimate rests: postings, the distinct ranges among them, and how many independent ones they are worth; folded away. */
export function EstimateTable({
  estimate: { titles, sizes },
  baseline,
}: {
  readonly estimate: StandingEstimate;
  readonly baseline: string;
}): ReactNode {
  const [first = "", ...others] = titles;
  const named = others.length === 0 ? first : `${first} and ${others.length} more titles`;
  const sides = [
    { name: named, size: sizes.skill, title: titles.join(", ") },
    { name: capitalised(baseline), size: sizes.baseline, title: undefined },
  ];
  return (
    <details className="more premium-fold">
      <summary>On how much this rests</summary>
      <table className="premium-table sizes">
        <caption className="aside">{`Titles compared over ${baseline}`}</caption>
        <thead>
          <tr>
            <th scope="col">Titles</th>
            {["Postings", "Ranges", "Worth"].map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map(({ name, size, title }) => (
            <tr key={name}>
              <th scope="row" title={title}>
                {name}
              </th>
              <td className="number">{formatCount(size.n)}</td>
              <td className="number">{formatCount(size.ranges)}</td>
              <td className="number">{formatCount(size.nEffective)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
