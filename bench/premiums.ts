import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdvertisedRange, estimateWords, titlePremium } from "@paycurve/core/skills";
import { loadSkillTitles } from "@paycurve/market/figures";
import { distinctRanges, readSnapshot, type Snapshot } from "@paycurve/market/snapshot";

const ROOT = join(import.meta.dirname, "..");
const SPANS = { "latest two": [2024, 2025], "all years": [2020, 2025] } as const;

/** Each distinct range once, as Paycurve counts, or every posting for itself. */
const COUNTINGS: Readonly<Record<string, (row: AdvertisedRange) => readonly AdvertisedRange[]>> = {
  once: (row) => [row],
  "every posting": (row) => Array.from({ length: row.postings }, () => ({ ...row, postings: 1 })),
};

const { baseline, skills } = loadSkillTitles(join(ROOT, "figures", "skill-titles.yaml"));
const byTitle = Object.fromEntries((skills.research ?? []).map((title) => [title, [title]]));

/**
 * What a skill's premium by title would be, were the ranges counted otherwise, over two years or all; and the research titles
 * one by one. The tables of docs/methods/premiums.md.
 */
for (const market of ["us", "gb"]) {
  const text = readFileSync(join(ROOT, "snapshot", "aijobs", `${market}.json`), "utf8");
  for (const [name, titles] of Object.entries({ ...skills, ...byTitle }))
    tell(readSnapshot(text), name, titles);
}

function tell(snapshot: Snapshot, name: string, titles: readonly string[]): void {
  for (const [span, years] of Object.entries(SPANS)) {
    for (const [counting, rowsOf] of Object.entries(COUNTINGS)) {
      const rows = (named: readonly string[]) => distinctRanges(snapshot, named, years).flatMap(rowsOf);
      const { premium, skill } = titlePremium(rows(titles), rows(baseline.titles));
      const says = "percent" in premium ? estimateWords(premium) : `withheld, ${premium.reason}`;
      const size = `n ${skill.n}, rows ${skill.ranges}, m ${skill.nEffective}`;
      console.info(`${snapshot.market} ${name}, ${span}, ${counting}: ${says}; ${size}`);
    }
  }
}
