import type { Level } from "@paycurve/core/figures";
import { MARKETS, type Market } from "@paycurve/core/money";
import { payHistogram } from "@paycurve/core/stats";
import type { CellSize, PayStore } from "../src/store/pay-store.ts";
import type { PlainPosting } from "./plain-walk.ts";

const LEVEL_OF: Readonly<Record<string, Level>> = { EN: "entry", MI: "mid", SE: "senior", EX: "executive" };

/** The store's port over plain postings of one source, in the plainest way. */
export function arrayStore(source: string, postings: readonly PlainPosting[]): PayStore {
  const fullTime = postings.filter(({ row }) => row.employment_type === "FT");
  const local = (asked: string, market: Market) =>
    asked === source ? fullTime.filter(({ row }) => isLocal(row, market)) : [];
  return {
    async payHistogram({ source: asked, market, titles, levels, years, end }) {
      const wanted = local(asked, market).filter(({ row }) => {
        const year = Number(row.work_year);
        const level = LEVEL_OF[row.experience_level];
        return (
          titles.includes(row.job_title) &&
          level &&
          levels.includes(level) &&
          year >= years[0] &&
          year <= years[1]
        );
      });
      const pay = { low: (p: PlainPosting) => p.low, high: (p: PlainPosting) => p.high, midpoint };
      return payHistogram(wanted.map((posting) => pay[end](posting) * 100));
    },
    async cells(asked, market) {
      const cells = new Map<string, CellSize>();
      for (const { row } of local(asked, market)) {
        const level = LEVEL_OF[row.experience_level] as Level;
        const key = [row.job_title, level, row.work_year].join("\u0000");
        const postings = (cells.get(key)?.postings ?? 0) + 1;
        cells.set(key, { title: row.job_title, level, year: Number(row.work_year), postings });
      }
      return [...cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);
    },
    async close() {},
  };
}

function midpoint({ low, high }: PlainPosting): number {
  return (low + high) / 2;
}

function isLocal(row: PlainPosting["row"], market: Market): boolean {
  const { employee_residence, company_location, salary_currency } = row;
  return (
    employee_residence === market &&
    company_location === market &&
    salary_currency === MARKETS[market].currency
  );
}
