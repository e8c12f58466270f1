import { type PremiumPanel, panelWords, percentAxis, rivalsOf } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { PercentLabels } from "./percent-lines.tsx";
import { standingRemark } from "./premium-remarks.ts";
import { PremiumRow } from "./premium-row.tsx";
import { PremiumTable } from "./premium-table.tsx";
import type { SkillsShown } from "./skills-data.ts";
import { TableFold } from "./table-fold.tsx";

/** Premiums over one baseline, in one part of pay: what they are over in words, along an axis of their own, and as a table. */
export function PremiumPanelView({
  panel,
  id,
  shown,
}: {
  readonly panel: PremiumPanel;
  readonly id: string;
  readonly shown: SkillsShown;
}): ReactNode {
  const { records, unit, source } = panel;
  const { byId } = shown.found;
  const axis = percentAxis(records.map(({ amount }) => amount));
  const isPercent = unit === "percent";
  const Table = isPercent ? TableFold : PremiumTable;
  const title = isPercent ? panelWords(panel) : `${panelWords(panel)}, in money`;
  return (
    <article className="premium-panel" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {isPercent && (
        <div className="premium-picture">
          <div className="premium-axis">
            <PercentLabels axis={axis} />
          </div>
          <ul>
            {records.map((record) => (
              <PremiumRow
                key={record.id}
                record={record}
                name={source === null ? record.source.publisher : record.role}
                line={`${id}-${record.id}`}
                axis={axis}
                isDisputed={rivalsOf(record, byId).length > 0}
              />
            ))}
          </ul>
        </div>
      )}
      <Table
        records={records}
        id={id}
        title={title}
        about="Of whom"
        remark={(one) => standingRemark(one, shown)}
      />
    </article>
  );
}
