import { nameOf } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import type { TableProps } from "./table-props.ts";

/** A few offers, each a column: read down and stop where your trust ends. */
export function ColumnsTable({ title, columns, rows }: TableProps): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {columns.map(({ offer }) => (
            <th key={offer.id} scope="col" className="number">
              {nameOf(offer)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, note, cell, small, strong }) => (
          <tr key={label} className={strong ? "strong" : undefined}>
            <th scope="row">
              {label}
              {note && <small>{note}</small>}
            </th>
            {columns.map((column) => (
              <td key={column.offer.id} className="number">
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
