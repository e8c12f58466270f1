import { capitalised } from "@paycurve/core";
import { SCOPE_QUESTIONS } from "@paycurve/core/scope";
import { SKILLS } from "@paycurve/core/skills";
import type { ReactNode } from "react";

interface Ticks {
  /** Of the question that they answer. */
  readonly id: string;
  readonly ticked: readonly unknown[];
}

/** Every skill that is known here, to tick. */
export function SkillTicks({ id, ticked }: Ticks): ReactNode {
  const choices = SKILLS.map((skill) => [skill.id, capitalised(skill.name)] as const);
  return <TickBoxes name="skills" id={id} choices={choices} ticked={ticked} />;
}

/** The questions of the scope test, to tick. */
export function ScopeTicks({ id, ticked }: Ticks): ReactNode {
  return <TickBoxes name="shows" id={id} choices={Object.entries(SCOPE_QUESTIONS)} ticked={ticked} />;
}

function TickBoxes({
  name,
  id,
  choices,
  ticked,
}: Ticks & {
  readonly name: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
}): ReactNode {
  return (
    <fieldset className="tick-boxes" aria-labelledby={id}>
      {choices.map(([value, words]) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={ticked.includes(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
