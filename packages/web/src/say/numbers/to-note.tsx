import type { Brief } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { missingOf } from "./missing.ts";

/** Checks whose message a link to the page where it is noted says better, or that the page itself answers. */
const SAID_ELSEWHERE = new Set(["no-level", "withheld", "no-evidence", "no-local-points", "nothing-said"]);

/** What to know of a brief, and what is not noted yet. */
export function ToNote({ brief }: { readonly brief: Brief }): ReactNode {
  const notes = brief.notes.filter(({ check }) => !SAID_ELSEWHERE.has(check));
  const missing = "ask" in brief.numbers ? missingOf(brief) : [];
  if (notes.length + missing.length === 0) return null;
  return (
    <section aria-labelledby="to-note-title">
      <h2 id="to-note-title">What would make it stronger</h2>
      <ul className="say-list">
        {notes.map(({ check, message }) => (
          <li key={check}>{message}</li>
        ))}
        {missing.map(({ says, path, page }) => (
          <li key={path}>
            {says} <a href={`/${brief.market.toLowerCase()}${path}`}>{page}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
