import type { EvidenceFinding } from "@paycurve/core/evidence";
import type { ReactNode } from "react";

const SEVERITY: Readonly<Record<EvidenceFinding["severity"], string>> = { caution: "Doubt", info: "To know" };

/** What is weak about an item, or to know of it, its severity in a word. */
export function ItemFindings({ findings }: { readonly findings: readonly EvidenceFinding[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ul className="item-findings">
      {findings.map(({ check, severity, message }) => (
        <li key={`${check} ${message}`}>
          <b>{SEVERITY[severity]}</b> {message}
        </li>
      ))}
    </ul>
  );
}
