import { type PremiumRecord, premiumAbout, premiumWords } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { SourceLink } from "./source-link.tsx";

/** What a table of premiums holds and how its lines are told of. */
export interface PremiumTableProps {
  readonly records: readonly PremiumRecord[];
  /** What its lines' own ids begin with. */
  readonly id: string;
  /** Said to those who hear the page; null where a heading says it. */
  readonly title: string | null;
  /** The head over whom each premium is of, and what is remarked there. */
  readonly about: string;
  readonly remark: (record: PremiumRecord) => string;
}

/** Premiums as a table: who prints what, of whom, with a remark; struck where nobody stands behind it. */
export function PremiumTable({ records, id, title, about, remark }: PremiumTableProps): ReactNode {
  return (
    <table className="premium-table">
      {title && <caption className="aside">{title}</caption>}
      <thead>
        <tr>
          {["Printed by", "Says", about].map((head) => (
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
            <td className={`premium-says ${record.amount.unit}`}>
              {record.standing === "rejected" ? <s>{premiumWords(record)}</s> : premiumWords(record)}
            </td>
            <td>
              {premiumAbout(record)}
              <small>{remark(record)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
