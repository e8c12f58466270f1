import { figureStanding } from "@paycurve/core/figures";
import { type PremiumRecord, premiumAbout, premiumWords } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import type { SkillsShown } from "./skills-data.ts";
import { SourceLink } from "./source-link.tsx";

/** Premiums that nobody stands behind: struck, along no axis, each with the reason. */
export function RejectedPremiums({
  records,
  id,
  shown,
}: {
  readonly records: readonly PremiumRecord[];
  readonly id: string;
  readonly shown: SkillsShown;
}): ReactNode {
  if (records.length === 0) return null;
  return (
    <article className="premium-panel rejected" aria-labelledby={id}>
      <h3 id={id}>Rejected, so along no axis</h3>
      <table className="premium-table">
        <thead>
          <tr>
            {["Printed by", "Says", "Of whom, and why not"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              <th scope="row">
                <SourceLink source={record.source} />
              </th>
              <td className={`premium-says ${record.amount.unit}`}>
                <s>{premiumWords(record)}</s>
              </td>
              <td>
                {premiumAbout(record)}
                <small>{reasonsAgainst(record, shown)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

function reasonsAgainst({ id }: PremiumRecord, { figures }: SkillsShown): string {
  const figure = figures.get(id);
  if (!figure) return "";
  const standing = figureStanding(figure);
  const reasons = "reasons" in standing ? standing.reasons : [];
  return [...reasons, figure.origin?.says].filter(Boolean).join(" ");
}
