import { unbroken } from "@paycurve/core";
import {
  countedFinding,
  isKnown,
  isOnlyCarried,
  printedFinding,
  type SkillPremiums,
  skillsNotes,
} from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { YourSkills } from "../your-skills/index.ts";
import { LeftOut } from "./left-out.tsx";
import { PremiumKey } from "./premium-key.tsx";
import { SkillSection } from "./skill-section.tsx";
import type { SkillsPageData } from "./skills-data.ts";
import { SkillsSources } from "./skills-sources.tsx";

/** Notes that the page says with links instead of ids. */
const SAID_ELSEWHERE = new Set(["for-no-skill", "of-no-country"]);

/** Skills: which pay more and over what, who says so and what contradicts it, and why each is scarce. Only what is yours needs a script. */
export function SkillsPage({
  data: { found, figures },
  dataHash,
}: {
  readonly data: SkillsPageData;
  readonly dataHash: string;
}): ReactNode {
  const shown = { found, figures: new Map(figures.map((figure) => [figure.id, figure])) };
  const known = localFirst(found.skills.filter(isKnown));
  const silent = found.skills.filter((one) => !isKnown(one));
  const notes = skillsNotes(found).filter(({ check }) => !SAID_ELSEWHERE.has(check));
  return (
    <>
      <section className="lead skills-lead">
        <h1>{printedFinding(found)}</h1>
        <p className="doubt">{unbroken(countedFinding(found))}</p>
      </section>
      <div id="your-skills">
        <YourSkills known={known.map(({ skill }) => skill.id)} />
      </div>
      <PremiumKey found={found} />
      <div id="skill-sections">
        {known.map((one, place) => (
          <SkillSection key={one.skill.id} one={one} place={place} shown={shown} />
        ))}
      </div>
      {silent.length > 0 && (
        <p className="note skills-silent">
          No source here speaks of {listed(silent.map(({ skill }) => skill.name))}; our own postings bear no
          estimate either.
        </p>
      )}
      <section className="notes skills-notes" aria-labelledby="notes-title">
        <h2 id="notes-title">Before you use it</h2>
        <ul>
          {notes.map(({ check, message }) => (
            <li key={check}>{message}</li>
          ))}
          <LeftOut found={found} />
        </ul>
      </section>
      <SkillsSources known={known} shown={shown} dataHash={dataHash} />
    </>
  );
}

/** What is known here itself, before what is carried alone. */
function localFirst(skills: readonly SkillPremiums[]): readonly SkillPremiums[] {
  return skills.toSorted((one, other) => Number(isOnlyCarried(one)) - Number(isOnlyCarried(other)));
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : (names[0] ?? "");
}
