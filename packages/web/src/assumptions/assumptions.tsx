import { formatCount } from "@paycurve/core/money";
import { ASSUMPTION_GROUPS, OFFER_DEFAULTS } from "@paycurve/core/offer";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { AssumptionGroupFold } from "./assumption-group.tsx";
import type { AssumptionsProps } from "./assumptions-props.ts";
import { changedWords, countFields, figuresFor } from "./changed-fields.ts";
import { Courses } from "./courses.tsx";
import { ExitTest } from "./exit-test.tsx";
import { WhyHalf } from "./why-half.tsx";

/** What is assumed: every number that a comparison rests on, with where it is from, to be changed and put back. */
export function Assumptions({ offers, assumed, assume, run }: AssumptionsProps): ReactNode {
  const figures = useMemo(() => figuresFor(offers), [offers]);
  const title = useRef<HTMLHeadingElement>(null);
  const [timesPutBack, setTimesPutBack] = useState(0);
  const { all, own } = countFields(figures, assumed);
  const putAllBack = (): void => {
    assume(() => OFFER_DEFAULTS);
    setTimesPutBack(timesPutBack + 1);
    title.current?.focus();
  };
  return (
    <>
      <Courses run={run} />
      <PaperNote words={changedWords(figures, assumed)} run={run} />
      <section className="assumptions" aria-labelledby="assumptions-title">
        <h2 id="assumptions-title" ref={title} tabIndex={-1}>
          What is assumed: {all} numbers, {own === 0 ? "none of them yours" : `${own} of them yours`}
        </h2>
        <p className="note">
          Change any of them, and everything above follows.
          {own > 0 && (
            <button type="button" className="plain-button" onClick={putAllBack}>
              Put all back
            </button>
          )}
        </p>
        {ASSUMPTION_GROUPS.map((group) => (
          <AssumptionGroupFold
            key={`${group} ${timesPutBack}`}
            group={group}
            figures={figures.filter((figure) => figure.group === group)}
            offers={offers}
            assumed={assumed}
            assume={assume}
          />
        ))}
        <WhyHalf offers={offers} assumed={assumed} />
        <ExitTest exits={assumed.exits} />
      </section>
    </>
  );
}

/** On paper only what differs from the defaults is said, and how many courses were drawn. */
function PaperNote({
  words,
  run,
}: Pick<AssumptionsProps, "run"> & { readonly words: readonly string[] }): ReactNode {
  const drawn = run.drawn && `${formatCount(run.drawn.paths)} courses, seed ${run.drawn.seed}.`;
  const own = words.length === 0 ? "" : `Assumed, instead of what stands in brackets: ${words.join("; ")}.`;
  return <p className="paper-only assumed-on-paper">{[drawn, own].filter(Boolean).join(" ")}</p>;
}
