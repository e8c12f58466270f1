import { type Verification, verificationStanding, verificationWords } from "@paycurve/core/builders";
import type { CalendarDate } from "@paycurve/core/calendar";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";

/**
 * How a claim is verified: a glyph and words, the date always beside it; past its re-check its outline is dashed.
 *
 * Shape   a verification, the day of asking → HTML
 */
export function verificationMark(verification: Verification, today: CalendarDate): Html {
  const standing = verificationStanding(verification, today);
  return html`<span class="verified ${standing}"><span aria-hidden="true">${GLYPHS[standing]} </span>${verificationWords(verification, today)}</span>`;
}

const GLYPHS = { held: "✓", stale: "◌", lost: "×", asked: "…" };
