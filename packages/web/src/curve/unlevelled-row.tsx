import { memo, type ReactNode } from "react";
import { AxisLines } from "./axis-labels.tsx";
import type { CurveModel } from "./curve-model.ts";
import { FigureRow } from "./figure-row.tsx";
import type { MarkHandling } from "./mark-button.tsx";

/** Figures without a level: in their own row, outside your line. */
export const UnlevelledRow = memo(function WithoutLevel({
  model,
  handling,
}: {
  readonly model: CurveModel;
  readonly handling: MarkHandling;
}): ReactNode {
  if (model.unlevelled.length === 0) return null;
  return (
    <div className="unlevelled" data-row="no-level">
      <AxisLines model={model} />
      <h3 className="level-name">
        No level<small>so no place for you</small>
      </h3>
      <div className="figures">
        {model.unlevelled.map((mark) => (
          <FigureRow key={mark.id} mark={mark} axis={model.axis} handling={handling} />
        ))}
      </div>
    </div>
  );
});
