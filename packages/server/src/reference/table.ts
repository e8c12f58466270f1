import { html } from "hono/html";
import type { Html } from "../plain/index.ts";

/** A table to read: what it is of, its columns, its rows, each beginning with its name. */
export interface Table {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Html | string)[])[];
}

/**
 * A table that scrolls by itself where a screen is narrow, by keyboard too.
 *
 * Shape   label, columns, rows → HTML with headers for columns and rows
 */
export function table({ label, columns, rows }: Table): Html {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  const body = rows.map(
    ([name, ...cells]) =>
      html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
