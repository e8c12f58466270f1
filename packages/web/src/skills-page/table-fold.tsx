import type { PremiumRecord } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { PremiumTable } from "./premium-table.tsx";
import type { SkillsShown } from "./skills-data.ts";

/** The table under a picture, folded away; a link to one of its lines opens it. */
export function TableFold(table: {
  readonly records: readonly PremiumRecord[];
  readonly id: string;
  readonly title: string;
  readonly shown: SkillsShown;
}): ReactNode {
  return (
    <details className="more premium-fold">
      <summary>
        As a table<span className="aside">: {table.title}</span>
      </summary>
      <PremiumTable {...table} />
    </details>
  );
}
