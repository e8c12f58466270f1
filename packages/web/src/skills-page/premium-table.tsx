import { gradeWords } from "@paycurve/core/figures";
import { type PremiumRecord, premiumAbout, premiumStandingWords, premiumWords } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import type { SkillsShown } from "./skills-data.ts";
import { SourceLink } from "./source-link.tsx";

/** The records of a panel as a table: who prints what, of whom, and how good that is. */
export function PremiumTable({
  records,
  id,
  title,
  shown,
}: {
  readonly records: readonly PremiumRecord[];
  readonly id: string;
  readonly title: string;
  readonly shown: SkillsShown;
}): ReactNode {
  return (
    <table className="premium-table">
      <caption className="aside">{title}</caption>
      <thead>
        <tr>
          {["Printed by", "Says", "Of whom"].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id} id={`${id}-${record.id}`}>
            <th scope="row">
              <SourceLink source={record.source} />
            </th>
            <td className={`premium-says ${record.amount.unit}`}>{premiumWords(record)}</td>
            <td>
              {premiumAbout(record)}
              <small>{standingWords(record, shown)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standingWords(record: PremiumRecord, { figures }: SkillsShown): string {
  const { standing, repeats } = record;
  const origin = repeats === null ? undefined : figures.get(repeats);
  return [
    `Grade ${gradeWords(record)}`,
    standing !== "printed" && premiumStandingWords(standing),
    origin && `repeats ${origin.source.publisher}, so it counts as no second voice`,
  ]
    .filter(Boolean)
    .join("; ");
}
