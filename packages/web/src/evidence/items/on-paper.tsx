import type { EvidenceItem } from "@paycurve/core/evidence";
import type { ReactNode } from "react";

/** What a printed list also says of an item: its own part, the problem, and where it can be seen, with full addresses. */
export function OnPaper({ item: { problem, part, proof } }: { readonly item: EvidenceItem }): ReactNode {
  const lines = [
    ["The problem", problem],
    ["My part", part],
    ["Seen at", proof.join(", ") || null],
  ] as const;
  return (
    <div className="paper-only">
      {lines.map(
        ([name, words]) =>
          words !== null && (
            <p key={name}>
              {name}: {words}
            </p>
          ),
      )}
    </div>
  );
}
