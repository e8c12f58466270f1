import { formatCount } from "@paycurve/core/money";
import type { ReactNode } from "react";
import type { SimulationRun } from "./simulation-run.ts";

const CHOICES = [1000, 10_000, 100_000];

/** How many courses are drawn, how far the drawing is where it takes long, and how it is stopped. */
export function Courses({ run }: { readonly run: SimulationRun }): ReactNode {
  const { asked, state, doneFraction, ask, stop } = run;
  const act = ACTS[state];
  return (
    <section className="courses" aria-label="Courses drawn">
      <fieldset>
        <legend>Courses drawn of each offer</legend>
        {CHOICES.map((paths) => (
          <label key={paths}>
            <input
              type="radio"
              name="courses"
              checked={asked.paths === paths}
              onChange={() => ask({ ...asked, paths })}
            />
            {formatCount(paths)}
          </label>
        ))}
      </fieldset>
      <div className="courses-state">
        <p className="small" aria-live="polite">
          {stateWords(run)}
        </p>
        <button
          type="button"
          className="plain-button"
          onClick={() => (state === "drawing" ? stop() : ask({ ...asked, seed: asked.seed + act.seeds }))}
        >
          {act.name}
        </button>
        {state === "drawing" && (
          <progress aria-label="Drawing courses" value={doneFraction} max={1}>
            {Math.round(doneFraction * 100)} %
          </progress>
        )}
      </div>
    </section>
  );
}

/** What the one button does: another seed shows how far chance alone moves the result. */
const ACTS: Readonly<Record<SimulationRun["state"], { readonly name: string; readonly seeds: number }>> = {
  quiet: { name: "Draw others", seeds: 1 },
  drawing: { name: "Stop", seeds: 0 },
  stopped: { name: "Draw on", seeds: 0 },
  failed: { name: "Try again", seeds: 0 },
};

function stateWords({ state, drawn, asked, doneFraction }: SimulationRun): string {
  const standing = drawn
    ? `What stands above is from ${formatCount(drawn.paths)}.`
    : "Nothing stands above yet.";
  if (state === "drawing") return `Drawing ${formatCount(asked.paths)} courses. ${standing}`;
  if (state === "stopped") return `Stopped at ${Math.round(doneFraction * 100)} %. ${standing}`;
  if (state === "failed")
    return `The courses could not be drawn: their script did not load, or failed. ${standing} Everything else here counts.`;
  return drawn ? `${formatCount(drawn.paths)} courses, from seed ${drawn.seed}.` : "Drawing.";
}
