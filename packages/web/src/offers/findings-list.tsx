import { type Finding, type Offer, subjectWords } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { type FindingKind, findingKind, firstSentence, gravestFirst } from "./finding-kind.ts";
import { Fold } from "./fold.tsx";

/** More findings than these are folded away, the least grave of them. */
const MOST_SHOWN = 12;

/** What to doubt and what to know, the trap first. */
export function FindingsList({
  findings,
  offers,
}: {
  readonly findings: readonly Finding[];
  readonly offers: readonly Offer[];
}): ReactNode {
  if (findings.length === 0) return null;
  const sorted = gravestFirst(findings);
  const more = sorted.slice(MOST_SHOWN);
  return (
    <section className="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">Findings</h2>
      <Items findings={sorted.slice(0, MOST_SHOWN)} offers={offers} />
      {more.length > 0 && (
        <Fold summary={`${more.length} more ${more.length === 1 ? "finding" : "findings"}`}>
          <Items findings={more} offers={offers} />
        </Fold>
      )}
    </section>
  );
}

function Items({ findings, offers }: Parameters<typeof FindingsList>[0]): ReactNode {
  return (
    <ul>
      {findings.map(({ check, severity, message, subject }) => {
        const kind = findingKind({ check, severity });
        const [first, rest] = firstSentence(message);
        return (
          <li key={`${check} ${subject}`} className={GLYPHS[kind].className}>
            <p className="note">
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <path d={GLYPHS[kind].path} />
              </svg>
              {[GLYPHS[kind].name, subjectWords(subject, offers)].filter(Boolean).join(", ")}
            </p>
            <p>
              <b>{first}</b> {rest}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const DIAMOND = "M9 1l8 8l-8 8l-8 -8z";

interface Glyph {
  readonly name: string;
  readonly className: string;
  readonly path: string;
}

const GLYPHS: Readonly<Record<FindingKind, Glyph>> = {
  trap: { name: "Trap", className: "trap", path: DIAMOND },
  money: { name: "Money", className: "costs", path: DIAMOND },
  doubt: { name: "Doubt", className: "doubted", path: "M9 2l7 14h-14z" },
  known: { name: "Known", className: "told", path: "M16 9a7 7 0 1 1-14 0a7 7 0 1 1 14 0z" },
  withheld: { name: "Withheld", className: "unsaid", path: "M3 3h12v12h-12z" },
};
