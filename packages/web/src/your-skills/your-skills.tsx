import { capitalised } from "@paycurve/core";
import { SKILLS, type Skill } from "@paycurve/core/skills";
import { type ReactNode, useEffect } from "react";
import { putFirst } from "./put-first.ts";
import { useOwnSkills } from "./use-own-skills.ts";

/** Where the sections of the skills stand. */
const SECTIONS = "skill-sections";

/** Every skill: a box to tick by whoever has it, and the way to its section where there is one. */
export function YourSkills({ known }: { readonly known: readonly string[] }): ReactNode {
  const { own, cited, words, isRefused, tick } = useOwnSkills();
  useEffect(() => {
    const list = document.getElementById(SECTIONS);
    if (list && own) putFirst(list, [...own, ...cited]);
  }, [own, cited]);
  return (
    <nav className="skill-index career" aria-label="Skills">
      <fieldset disabled={own === null}>
        <legend>
          Tick the skills you have: they come first, and are noted in your career.yaml. Premiums are not added
          up: they overlap.
        </legend>
        <ul>
          {SKILLS.map((skill) => (
            <SkillTick
              key={skill.id}
              skill={skill}
              isOwn={own?.includes(skill.id) ?? false}
              isKnown={known.includes(skill.id)}
              tick={tick}
            />
          ))}
        </ul>
      </fieldset>
      <p className={isRefused ? "note refusal" : "note"} role="status">
        {words}
      </p>
      <noscript>
        <p className="note">Ticking a skill needs this page’s script; all else is here without.</p>
      </noscript>
    </nav>
  );
}

function SkillTick({
  skill: { id, name },
  isOwn,
  isKnown,
  tick,
}: {
  readonly skill: Skill;
  readonly isOwn: boolean;
  readonly isKnown: boolean;
  readonly tick: ReturnType<typeof useOwnSkills>["tick"];
}): ReactNode {
  const shown = capitalised(name);
  const noted = `Noted: ${shown}.${isKnown ? "" : " No source here speaks of it."}`;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isOwn}
          onChange={({ target: { checked } }) =>
            tick({ id, isOwn: checked, words: checked ? noted : `Taken out: ${shown}.` })
          }
        />
        <span className="aside">I have {shown}</span>
      </label>
      {isKnown ? <a href={`#${id}`}>{shown}</a> : <span>{shown}</span>}
    </li>
  );
}
