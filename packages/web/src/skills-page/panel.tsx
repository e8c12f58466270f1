import type { PremiumPanel } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { PremiumPanelView } from "./premium-panel-view.tsx";
import { SinglePremium } from "./single-premium.tsx";
import type { SkillsShown } from "./skills-data.ts";

/** A panel of printed premiums as short as it can be: one premium takes one line, several a picture and a table. */
export function Panel({
  panel,
  id,
  shown,
}: {
  readonly panel: PremiumPanel;
  readonly id: string;
  readonly shown: SkillsShown;
}): ReactNode {
  const [only, ...others] = panel.records;
  if (only && others.length === 0 && panel.unit === "percent")
    return <SinglePremium panel={panel} record={only} id={id} shown={shown} />;
  return <PremiumPanelView panel={panel} id={id} shown={shown} />;
}
