import { nameOf } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import type { TableProps } from "./table-props.ts";

/** Many offers, each a row: read along and stop where your trust ends. */
export function RowsTable({ title, columns, rows }: TableProps): ReactNode {
  return (
    <table className="offers-as-rows">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {rows.map(({ label, note, strong }) => (
            <th key={label} scope="col" className={strong ? "number strong" : "number"}>
              {label}
              {note && <small>{note}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.offer.id}>
            <th scope="row">{nameOf(column.offer)}</th>
            {rows.map(({ label, cell, small, strong }) => (
              <td key={label} className={strong ? "number strong" : "number"}>
                {cell(column)}
                {small(column) && <small>{small(column)}</small>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
