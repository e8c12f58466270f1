import {
  type PremiumPanel,
  type PremiumRecord,
  panelWords,
  percentAxis,
  rivalsOf,
} from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { PercentLabels } from "./percent-lines.tsx";
import { PremiumAmount } from "./premium-amount.tsx";
import { PremiumDrawing } from "./premium-drawing.tsx";
import { ofWhen } from "./premium-mark.ts";
import { standingRemark } from "./premium-remarks.ts";
import type { SkillsShown } from "./skills-data.ts";
import { TableFold } from "./table-fold.tsx";

/** A panel that holds one premium, on one line: what it is over, its mark on an axis of its own, its amount. */
export function SinglePremium({
  panel,
  record,
  id,
  shown,
}: {
  readonly panel: PremiumPanel;
  readonly record: PremiumRecord;
  readonly id: string;
  readonly shown: SkillsShown;
}): ReactNode {
  const axis = percentAxis([record.amount]);
  const title = panelWords(panel);
  return (
    <article className="premium-panel single" aria-labelledby={id}>
      <div className="premium-row">
        <div className="premium-who">
          <h3 id={id}>{title}</h3>
          <small>
            {[panel.source === null && record.source.publisher, ofWhen(record)].filter(Boolean).join(", ")}
          </small>
        </div>
        <div className="premium-line">
          <PercentLabels axis={axis} />
          <PremiumDrawing record={record} axis={axis} />
        </div>
        <PremiumAmount record={record} isDisputed={rivalsOf(record, shown.found.byId).length > 0} />
      </div>
      <TableFold
        records={[record]}
        id={id}
        title={title}
        about="Of whom"
        remark={(one) => standingRemark(one, shown)}
      />
    </article>
  );
}
