import type { EvidenceItem } from "@paycurve/core/evidence";
import type { ReactNode } from "react";
import { type KnownEvidence, useMark } from "../desk/index.ts";

/** Which systems may leave the file, each to be ticked. */
export function Marks({
  items,
  write,
}: {
  readonly items: readonly EvidenceItem[];
  readonly write: KnownEvidence["write"];
}): ReactNode {
  return (
    <fieldset className="publish-marks">
      <legend>Which may leave</legend>
      {items.map((item) => (
        <Mark key={item.id} item={item} write={write} />
      ))}
    </fieldset>
  );
}

function Mark({
  item,
  write,
}: {
  readonly item: EvidenceItem;
  readonly write: KnownEvidence["write"];
}): ReactNode {
  const [isMarked, mark] = useMark(item, write, "publish");
  return (
    <label>
      <input type="checkbox" checked={isMarked} onChange={({ target }) => void mark(target.checked)} />
      <span>{item.system}</span>
    </label>
  );
}
