import { capitalised } from "@paycurve/core";
import { type SkillPremiums, skillFinding } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { conflictGroups } from "./conflict-groups.ts";
import { EstimatePanel } from "./estimate-panel.tsx";
import { Panel } from "./panel.tsx";
import { PremiumConflicts } from "./premium-conflicts.tsx";
import { RejectedPremiums } from "./rejected-premiums.tsx";
import type { SkillsShown } from "./skills-data.ts";
import { unbroken } from "./unbroken.ts";
import { WhyScarce } from "./why-scarce.tsx";

/** One skill: its finding, a panel for each baseline, why it is scarce, what is contradicted, and what nobody stands behind. */
export function SkillSection({
  one,
  shown,
}: {
  readonly one: SkillPremiums;
  readonly shown: SkillsShown;
}): ReactNode {
  const { skill, records, panels, rejected } = one;
  const { own, byId } = shown.found;
  const estimates = "kind" in one.estimates ? [] : one.estimates;
  const name = capitalised(skill.name);
  const [first, ...others] = [
    ...estimates.map((estimate) => {
      const id = `${skill.id}-counted-${estimate.market}`;
      return <EstimatePanel key={id} estimate={estimate} id={id} baseline={own.baseline.says} />;
    }),
    ...panels.map((panel, index) => {
      const id = `${skill.id}-${index + 1}`;
      return <Panel key={id} panel={panel} id={id} shown={shown} />;
    }),
  ];
  return (
    <section className="skill" aria-labelledby={skill.id} data-skill={skill.id}>
      <h2 id={skill.id}>
        <b>{name}.</b> {unbroken(capitalised(skillFinding(one, shown.found).replace(`${name}: `, "")))}
      </h2>
      <p className="yours" hidden>
        Yours
      </p>
      {first}
      <WhyScarce skill={skill} shown={shown} />
      {others}
      <PremiumConflicts groups={conflictGroups(records, skill.id, byId)} id={`${skill.id}-conflicts`} />
      <RejectedPremiums records={rejected} id={`${skill.id}-rejected`} shown={shown} />
    </section>
  );
}
