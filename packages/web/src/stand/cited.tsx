import type { EvidenceItem } from "@paycurve/core/evidence";
import type { ReactNode } from "react";

/** The items that bear out an answer, by their ids; they keep their place until there is one. */
export function Cited({
  items,
  isAnswered,
}: {
  readonly items: readonly EvidenceItem[];
  readonly isAnswered: boolean;
}): ReactNode {
  if (items.length === 0) return null;
  return (
    <p className={isAnswered ? "cited" : "cited waiting"}>
      <span aria-hidden="true">← </span>
      <span className="aside">Borne out by your evidence: </span>
      {items.map(({ id }) => id).join(", ")}
    </p>
  );
}
