import { capitalised } from "@paycurve/core";
import { changeWords, evidenceDots, type GradedItem, saysChange } from "@paycurve/core/evidence";
import { dateWords } from "@paycurve/core/figures";
import type { ReactNode } from "react";
import { Dots } from "./dots.tsx";
import { ItemFindings } from "./item-findings.tsx";
import { OnPaper } from "./on-paper.tsx";

/** One item: its dots, its change, how it was measured, and what to doubt of it. */
export function ItemRow({
  graded,
  isChosen,
  choose,
  takeOut,
}: {
  readonly graded: GradedItem;
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly takeOut: () => void;
}): ReactNode {
  const { item, grade, findings } = graded;
  return (
    <li className={isChosen ? "chosen" : undefined}>
      <p className="item-dots">
        <Dots dots={evidenceDots(graded)} />
      </p>
      <div>
        <p className="item-name">
          <button type="button" aria-current={isChosen || undefined} onClick={choose}>
            {item.system}
          </button>{" "}
          <span>
            {saysChange(item)
              ? changeWords(item)
              : item.baseline === null
                ? "no baseline"
                : "no number since"}
          </span>
        </p>
        <p className="note">{[capitalised(grade), ...told(graded)].join("; ")}.</p>
        <OnPaper item={item} />
        <ItemFindings findings={findings} />
      </div>
      <button
        type="button"
        className="plain-button"
        aria-label={`Take out: ${item.system}`}
        onClick={takeOut}
      >
        Take out
      </button>
    </li>
  );
}

function told({ item: { metric, method, production, shipped } }: GradedItem): string[] {
  const runs = production === null ? null : production ? "in production" : "not in production";
  return [metric, method, runs, shipped && `shipped ${dateWords(shipped)}`].filter((words) => words !== null);
}
