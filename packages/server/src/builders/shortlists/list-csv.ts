import { levelWords } from "../pages/index.ts";
import type { OpenList } from "./open-list.ts";

const COLUMNS = [
  "name",
  "page",
  "market",
  "scope",
  "verified outcomes",
  "verified systems",
  "latest shipped",
  "reason",
  "note",
];

/**
 * A list as a table for a spreadsheet. What a spreadsheet would take for a formula stands behind an apostrophe, which it
 * shows as text.
 *
 * Shape   an open list, this server's origin → CSV with lines as RFC 4180 has them, a byte order mark first
 * Source  RFC 4180; OWASP, CSV Injection
 */
export function listCsv({ builders }: OpenList, origin: string): string {
  const rows = builders.map((one) => [
    one.name,
    `${origin}/builders/${one.handle}`,
    one.market,
    levelWords(one),
    String(one.verifiedOutcomes),
    String(one.verifiedSystems),
    one.latestShipped ?? "",
    one.reason,
    one.note,
  ]);
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
}

/**
 * One cell of a CSV file.
 *
 * @example csvCell('=1+1') // => "'=1+1"
 * @example csvCell('said "no", twice') // => '"said ""no"", twice"'
 */
export function csvCell(text: string): string {
  const harmless = /^[\s\p{Cf}]*[=+\-@]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
