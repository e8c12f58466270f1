import { capitalised } from "@paycurve/core";
import type { Stage } from "@paycurve/core/equity";
import { STAGE_NAMES } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { percentWords } from "./percent-words.ts";

/** How likely a common share of a company at a stage is worth anything. */
export interface StageChance {
  readonly stage: Stage;
  readonly chance: number;
}

/** By stage, how often a common share is worth anything within the years compared: a bar each, and a table beneath. */
export function StageChances({
  chances,
  within,
  heldAt,
}: {
  readonly chances: readonly StageChance[];
  readonly within: string;
  readonly heldAt: ReadonlyMap<Stage, readonly string[]>;
}): ReactNode {
  return (
    <section>
      <h3>That it mostly comes to nothing takes off the rest.</h3>
      <p className="note">
        How often a common share is worth anything within {within}, by the company’s last round. Solid is
        worth something; dashed is nothing, or still private. The line is half.
      </p>
      <div className="stage-bars" role="img" aria-label={spoken(chances, within)}>
        {chances.map(({ stage, chance }) => (
          <div key={stage} className="stage-bar" aria-hidden="true">
            <span>{capitalised(STAGE_NAMES[stage])}</span>
            <svg width="100%" height="20">
              <rect className="part ghost" x={share(chance)} width={share(1 - chance)} y="4" height="12" />
              <rect className="part sure" width={share(chance)} y="4" height="12" />
              <line className="half" x1="50%" x2="50%" y1="0" y2="20" />
            </svg>
            <b>{percentWords(chance)}</b>
          </div>
        ))}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Last round</th>
            <th scope="col" className="number">
              Worth anything within {within}
            </th>
          </tr>
        </thead>
        <tbody>
          {chances.map(({ stage, chance }) => (
            <tr key={stage}>
              <th scope="row">
                {capitalised(STAGE_NAMES[stage])}
                {heldAt.has(stage) && <small>{heldAt.get(stage)?.join(", ")}</small>}
              </th>
              <td className="number">{percentWords(chance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A fraction as a length of the drawing. */
function share(fraction: number): string {
  return `${fraction * 100}%`;
}

function spoken(chances: readonly StageChance[], within: string): string {
  const words = chances.map(({ stage, chance }) => `${STAGE_NAMES[stage]} ${percentWords(chance)}`);
  return `Common shares worth anything within ${within}: ${words.join(", ")}. The same numbers are in the table beneath.`;
}
