import type { ReactNode } from "react";
import { PremiumTable, type PremiumTableProps } from "./premium-table.tsx";

/** The table under a picture, folded away; a link to one of its lines opens it. */
export function TableFold(table: PremiumTableProps): ReactNode {
  return (
    <details className="more premium-fold">
      <summary>
        As a table<span className="aside">: {table.title}</span>
      </summary>
      <PremiumTable {...table} />
    </details>
  );
}
