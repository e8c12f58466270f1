import type { EvidenceItem } from "@paycurve/core/evidence";
import { type ReactNode, useId } from "react";
import type { KnownEvidence } from "../desk/index.ts";

/** Whether an item may ever leave the file: no, unless its owner ticks it. */
export function PublishChoice({
  item: { id, publish },
  write,
}: {
  readonly item: EvidenceItem;
  readonly write: KnownEvidence["write"];
}): ReactNode {
  const note = useId();
  const words = (now: EvidenceItem): string =>
    now.publish
      ? "Noted: it may leave this file for your public profile. Nothing leaves now."
      : "Noted: it stays in this file.";
  return (
    <div className="publish-choice">
      <label>
        <input
          type="checkbox"
          checked={publish}
          aria-describedby={note}
          onChange={({ target }) => void write(id, { fields: { publish: target.checked }, words })}
        />
        May leave this file for your public profile
      </label>
      <p className="note" id={note}>
        Nothing leaves now, ticked or not: this page sends nothing.
      </p>
    </div>
  );
}
