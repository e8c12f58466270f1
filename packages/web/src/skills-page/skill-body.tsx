import { isOnlyCarried, type SkillPremiums } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { CarriedFold } from "./carried-fold.tsx";
import { conflictGroups } from "./conflict-groups.ts";
import { EstimatePanel } from "./estimate-panel.tsx";
import { Panel } from "./panel.tsx";
import { PremiumConflicts } from "./premium-conflicts.tsx";
import { RejectedPremiums } from "./rejected-premiums.tsx";
import type { SkillsShown } from "./skills-data.ts";
import { WhyScarce } from "./why-scarce.tsx";

/**
 * What a skill's finding rests on: a panel for each baseline, why it is scarce, what is contradicted, what nobody stands
 * behind; beside what is known here itself, what is carried is folded away.
 */
export function SkillBody({
  one,
  shown,
}: {
  readonly one: SkillPremiums;
  readonly shown: SkillsShown;
}): ReactNode {
  const { skill, records, rejected } = one;
  const isFolded = (market: string): boolean => market !== shown.found.market && !isOnlyCarried(one);
  const panels = panelsOf(one, shown);
  const [first, ...others] = panels.filter(({ market }) => !isFolded(market));
  const folded = panels.filter(({ market }) => isFolded(market));
  return (
    <div className="skill-body">
      {first?.view}
      <WhyScarce skill={skill} shown={shown} />
      {others.map(({ view }) => view)}
      {folded.length > 0 && (
        <CarriedFold one={one} shown={shown}>
          {folded.map(({ view }) => view)}
        </CarriedFold>
      )}
      <PremiumConflicts
        groups={conflictGroups(records, skill.id, shown.found.byId)}
        id={`${skill.id}-conflicts`}
      />
      <RejectedPremiums records={rejected} id={`${skill.id}-rejected`} shown={shown} />
    </div>
  );
}

interface MarketPanel {
  readonly market: string;
  readonly view: ReactNode;
}

function panelsOf({ skill, panels, estimates }: SkillPremiums, shown: SkillsShown): readonly MarketPanel[] {
  const { own } = shown.found;
  const counted = "kind" in estimates ? [] : estimates;
  return [
    ...counted.map((estimate) => {
      const { market } = estimate;
      const id = `${skill.id}-counted-${market}`;
      return {
        market,
        view: <EstimatePanel key={id} estimate={estimate} id={id} baseline={own.baseline.says} />,
      };
    }),
    ...panels.map((panel, index) => {
      const id = `${skill.id}-${index + 1}`;
      return { market: panel.market, view: <Panel key={id} panel={panel} id={id} shown={shown} /> };
    }),
  ];
}
