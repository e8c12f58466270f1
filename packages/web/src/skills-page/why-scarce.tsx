import type { Skill } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import type { SkillsShown } from "./skills-data.ts";
import { SourceLink } from "./source-link.tsx";

/** Why a skill is short, and the printed figures that bear on it; or that no source says. */
export function WhyScarce({
  skill: { why },
  shown: { figures },
}: {
  readonly skill: Skill;
  readonly shown: SkillsShown;
}): ReactNode {
  const cited = why.sources.flatMap((source) => figures.get(source) ?? []);
  return (
    <div className="why-scarce">
      <h3>Why it is scarce</h3>
      <p>{why.says}</p>
      {cited.length > 0 && (
        <ul>
          {cited.map((figure) => (
            <li key={figure.id}>
              <SourceLink source={figure.source} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
