import type { PremiumRecord } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { rejectionRemark } from "./premium-remarks.ts";
import { PremiumTable } from "./premium-table.tsx";
import type { SkillsShown } from "./skills-data.ts";

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
      <PremiumTable
        records={records}
        id={id}
        title={null}
        about="Of whom, and why not"
        remark={(record) => rejectionRemark(record, shown)}
      />
    </article>
  );
}
