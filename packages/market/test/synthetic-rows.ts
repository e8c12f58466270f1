import type { AijobsRow } from "./aijobs-rows.ts";

const TITLES = Array.from({ length: 12 }, (_, index) => `Engineer ${index}`);
const PLACES = [
  ["US", "USD"],
  ["US", "USD"],
  ["GB", "GBP"],
  ["IN", "INR"],
  ["GB", "USD"],
] as const;

/** Rows that look like the index's, the same every time: for where no edition lies beside the checkout. */
export function syntheticRows(count: number): AijobsRow[] {
  const next = counter(7);
  const rows: AijobsRow[] = [];
  while (rows.length < count) {
    const [place = "US", salary_currency = "USD"] = PLACES[next(PLACES.length)] ?? [];
    const salary = 60_000 + 500 * next(300);
    const high: AijobsRow = {
      work_year: String(2022 + next(4)),
      experience_level: ["EN", "MI", "SE", "EX"][next(4)] ?? "SE",
      employment_type: next(20) === 0 ? "PT" : "FT",
      job_title: TITLES[next(TITLES.length)] ?? "Engineer",
      salary: String(salary),
      salary_currency,
      salary_in_usd: String(salary),
      employee_residence: place,
      remote_ratio: "0",
      company_location: place,
      company_size: "M",
    };
    const low = String(salary - 1 - next(40_000));
    rows.push(high);
    if (next(10) > 0) rows.push({ ...high, salary: low, salary_in_usd: low });
  }
  return rows;
}

/** Numbers that look random, by the minimal standard of Park and Miller. */
export function counter(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
