import { capitalised, unbroken } from "@paycurve/core";
import { isOnlyCarried, type SkillPremiums, skillFinding } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { CarriedFold } from "./carried-fold.tsx";
import { SkillBody } from "./skill-body.tsx";
import type { SkillsShown } from "./skills-data.ts";

/** One skill: its finding, and beneath it what that rests on; folded away where all of it is carried. */
export function SkillSection({
  one,
  place,
  shown,
}: {
  readonly one: SkillPremiums;
  /** Where among the sections it stands while no skill is anybody's. */
  readonly place: number;
  readonly shown: SkillsShown;
}): ReactNode {
  const { id, name: plainName } = one.skill;
  const name = capitalised(plainName);
  const isFolded = isOnlyCarried(one);
  const body = <SkillBody one={one} shown={shown} />;
  return (
    <section
      className={isFolded ? "skill folded" : "skill"}
      aria-labelledby={id}
      data-skill={id}
      data-place={place}
    >
      <h2 id={id}>
        <b>{name}.</b> {unbroken(capitalised(skillFinding(one, shown.found).replace(`${name}: `, "")))}
      </h2>
      <p className="yours" hidden>
        Yours
      </p>
      {isFolded ? (
        <CarriedFold one={one} andMore=", and why it is scarce" shown={shown}>
          {body}
        </CarriedFold>
      ) : (
        body
      )}
    </section>
  );
}
