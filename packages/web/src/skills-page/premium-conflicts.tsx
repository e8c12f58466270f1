import { dateWords } from "@paycurve/core/figures";
import { type PremiumRecord, premiumWords } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import type { ConflictGroup } from "./conflict-groups.ts";

/** What contradicts what, side by side, the numbers alike in size. */
export function PremiumConflicts({
  groups,
  id,
}: {
  readonly groups: readonly ConflictGroup[];
  readonly id: string;
}): ReactNode {
  if (groups.length === 0) return null;
  return (
    <article className="premium-conflicts" aria-labelledby={id}>
      <h3 id={id}>These contradict each other</h3>
      {groups.map(({ record, rivals }) => (
        <div key={record.id} className="premium-conflict">
          <Side record={record} />
          <ul>
            {rivals.map((rival) => (
              <li key={rival.id}>
                <svg viewBox="0 0 22 22" width="22" height="22" role="img" aria-label="against">
                  <path d="M3 8h16M3 14h16M15 3L7 19" />
                </svg>
                <Side record={rival} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </article>
  );
}

function Side({ record }: { readonly record: PremiumRecord }): ReactNode {
  const { source, baseline, market, standing } = record;
  const amount = premiumWords(record);
  return (
    <p>
      <b className="serif">{standing === "rejected" ? <s>{amount}</s> : amount}</b>{" "}
      <a href={source.url} rel="noreferrer noopener" target="_blank">
        {source.publisher}
      </a>
      <small>
        {market === "XX" ? "no one country" : market}, {dateWords(source.published)}, over{" "}
        {baseline ?? "nothing it names"}
        {standing === "rejected" && "; rejected"}
      </small>
    </p>
  );
}
