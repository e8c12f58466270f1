import type { EvidenceItem } from "@paycurve/core/evidence";
import { type ReactNode, useId } from "react";
import { type KnownEvidence, useMark } from "../desk/index.ts";

/** Whether an item may ever leave the file: no, unless its owner ticks it. */
export function PublishChoice({
  item,
  write,
}: {
  readonly item: EvidenceItem;
  readonly write: KnownEvidence["write"];
}): ReactNode {
  const note = useId();
  const [isMarked, mark] = useMark(item, write, "question");
  return (
    <div className="publish-choice">
      <label>
        <input
          type="checkbox"
          checked={isMarked}
          aria-describedby={note}
          onChange={({ target }) => void mark(target.checked)}
        />
        May leave this file for your public profile
      </label>
      <p className="note" id={note}>
        Nothing leaves now, ticked or not: all that would leave is shown first, under your systems.
      </p>
    </div>
  );
}
