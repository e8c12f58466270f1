import { MARKETS } from "@paycurve/core/money";
import { type PremiumRecord, rivalsOf, type SkillPremiums } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { Carried } from "./carried.tsx";
import type { SkillsShown } from "./skills-data.ts";

/** What of a skill is carried, folded away: how many ratios, and whether others print otherwise. */
export function CarriedFold({
  one: { records, estimates },
  andMore = "",
  shown,
  children,
}: {
  readonly one: SkillPremiums;
  /** What else is folded with them. */
  readonly andMore?: string;
  readonly shown: SkillsShown;
  readonly children: ReactNode;
}): ReactNode {
  const { byId } = shown.found;
  const carried = records.filter(({ standing }) => standing === "carried");
  const counted = "kind" in estimates ? [] : estimates.filter(({ standing }) => standing === "carried");
  const ratios = carried.length + counted.length;
  const isDisputed = (record: PremiumRecord): boolean => rivalsOf(record, byId).length > 0;
  return (
    <details className="more carried-fold">
      <summary>
        {ratios} {ratios === 1 ? "ratio" : "ratios"} from {MARKETS.US.inText}
        {andMore} <Carried />
        {carried.some(isDisputed) && <span> ≠ others print otherwise</span>}
      </summary>
      {children}
    </details>
  );
}
