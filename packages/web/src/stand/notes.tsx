import type { Placement } from "@paycurve/core/curve";
import type { ReactNode } from "react";

/** Notes that the page says elsewhere: in the average struck through, beside the scope test, in the verdict. */
const SAID_ELSEWHERE = new Set([
  "headline-average",
  "years-disagree",
  "beyond-level",
  "edition",
  "no-local-pay",
]);

/** What no number on the page says by itself. */
export function Notes({ placement: { notes } }: { readonly placement: Placement }): ReactNode {
  const shown = notes.filter(({ check }) => !SAID_ELSEWHERE.has(check));
  if (shown.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">Before you use it</h2>
      <ul>
        {shown.map(({ check, message }) => (
          <li key={check}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
