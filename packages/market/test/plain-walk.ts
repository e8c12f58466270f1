import type { AijobsRow } from "./aijobs-rows.ts";

/** One posting: its first row, with both ends of its range in major units. */
export interface PlainPosting {
  readonly row: AijobsRow;
  readonly low: number;
  readonly high: number;
}

/** Pairs rows as METHODS says it, one after the other: what the SQL must agree with. */
export function plainWalk(rows: readonly AijobsRow[]): PlainPosting[] {
  const postings: PlainPosting[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as AijobsRow;
    const next = rows[at + 1];
    const paired = next && alike(row, next) && Number(next.salary) < Number(row.salary);
    postings.push({ row, low: Number((paired ? next : row).salary), high: Number(row.salary) });
    if (paired) at++;
  }
  return postings;
}

function alike(row: AijobsRow, next: AijobsRow): boolean {
  const names = Object.keys(row) as (keyof AijobsRow)[];
  return names.every((name) => name === "salary" || name === "salary_in_usd" || row[name] === next[name]);
}
