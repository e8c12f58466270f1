import type { EvidenceItem } from "@paycurve/core/evidence";
import { type ReactNode, useId, useState } from "react";
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
  const [wanted, setWanted] = useState<boolean | null>(null);
  const words = (now: EvidenceItem): string =>
    now.publish
      ? "Noted: it may leave this file for your public profile. Nothing leaves now."
      : "Noted: it stays in this file.";
  const choose = async (isPublic: boolean): Promise<void> => {
    setWanted(isPublic);
    await write(id, { fields: { publish: isPublic }, words }).catch(() => null);
    setWanted(null);
  };
  return (
    <div className="publish-choice">
      <label>
        <input
          type="checkbox"
          checked={wanted ?? publish}
          aria-describedby={note}
          onChange={({ target }) => void choose(target.checked)}
        />
        May leave this file for your public profile
      </label>
      <p className="note" id={note}>
        Nothing leaves now, ticked or not: this page sends nothing.
      </p>
    </div>
  );
}
