import {
  compareWithPublished,
  type ExitAssumptions,
  type ExitComparison,
  FITTED_COHORT,
  FOLLOWED_FINANCINGS,
  REALISED_BELOW_ONE,
  RIVAL_COHORT,
  type Stage,
} from "@paycurve/core/equity";
import type { ModelFigure } from "@paycurve/core/figures";
import { STAGE_NAMES } from "@paycurve/core/offer";
import { type ReactNode, useMemo } from "react";
import { FigureSource } from "./figure-source.tsx";
import { Fold } from "./fold.tsx";

/** How companies end by the assumptions, beside what was published of it: what is met, and what is missed. */
export function ExitTest({ exits }: { readonly exits: ExitAssumptions }): ReactNode {
  const rows = useMemo(() => compareWithPublished(exits), [exits]);
  const missed = rows.filter(({ met }) => !met).length;
  return (
    <Fold
      title="How companies end, tested"
      says={`${rows.length - missed} of ${rows.length} published numbers are met, ${missed} missed`}
    >
      <p className="note">
        Met is within two points, or a tenth. The hazards are fitted to the first count and follow it; both
        counts of that year cannot be right.
      </p>
      <div className="exit-test">
        {STUDIES.map(({ figure, says }) => (
          <Study
            key={figure.name}
            figure={figure}
            says={says}
            rows={rows.filter(({ study }) => study === figure.name)}
          />
        ))}
      </div>
    </Fold>
  );
}

const STUDIES: readonly { readonly figure: ModelFigure<unknown>; readonly says: string }[] = [
  { figure: FITTED_COHORT, says: FITTED_COHORT.says },
  { figure: RIVAL_COHORT, says: RIVAL_COHORT.says },
  { figure: REALISED_BELOW_ONE, says: `${REALISED_BELOW_ONE.says} ${FOLLOWED_FINANCINGS.says}` },
];

function Study({
  figure,
  says,
  rows,
}: {
  readonly figure: ModelFigure<unknown>;
  readonly says: string;
  readonly rows: readonly ExitComparison[];
}): ReactNode {
  return (
    <section>
      <table>
        <caption>{says}</caption>
        <thead>
          <tr>
            <th scope="col">Of them</th>
            <th scope="col" className="number">
              Published
            </th>
            <th scope="col" className="number">
              As assumed
            </th>
            <th scope="col" className="number">
              Test
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, published, modelled, met }) => (
            <tr key={measure} className={met ? undefined : "missed"}>
              <th scope="row">{MEASURES[measure] ?? reachedWords(measure as Stage)}</th>
              <td className="number">{shareWords(published)}</td>
              <td className="number">{shareWords(modelled)}</td>
              <td className="number">{met ? "met" : "missed"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <FigureSource figure={figure} />
    </section>
  );
}

const MEASURES: Readonly<Record<string, string>> = {
  live: "still private",
  closed: "closed",
  acquired: "bought",
  listed: "listed",
  seed: "raised a seed round",
  "below 1×": "returned less than was paid in",
};

function reachedWords(stage: Stage): string {
  return `raised ${STAGE_NAMES[stage]}`;
}

/** As many digits as the study prints. */
function shareWords(fraction: number): string {
  return `${(fraction * 100).toFixed(fraction < 0.01 ? 2 : 1)} %`;
}
