import type { Brief } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { type KnownWords, placeOfReason, Rewritable } from "./own-words/index.ts";

/** Three reasons at the most, the most local first. */
export function Reasons({
  ours,
  told,
  words,
}: {
  readonly ours: Brief;
  /** The brief with own words. */
  readonly told: Brief;
  readonly words: KnownWords;
}): ReactNode {
  return (
    <section aria-labelledby="reasons-title">
      <h2 id="reasons-title">{HEADINGS[ours.reasons.length] ?? "Reasons"}</h2>
      <ol className="say-reasons">
        {ours.reasons.map(({ kind, says }, index) => {
          const place = placeOfReason(index);
          return (
            <li key={`${place} ${kind}`}>
              <Rewritable
                place={place}
                name={place}
                ours={says}
                said={told.reasons[index]?.says ?? says}
                brief={ours}
                words={words}
              >
                {(shown) => <p>{shown}</p>}
              </Rewritable>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const HEADINGS = [
  "No reason is noted yet",
  "One reason",
  "Two reasons, in this order",
  "Three reasons, in this order",
];
