import { type Finding, nameOf, type Offer, TRAP } from "@paycurve/core/offer";
import type { ReactNode } from "react";

/** What to doubt and what to know, the trap first. */
export function FindingsList({
  findings,
  offers,
}: {
  readonly findings: readonly Finding[];
  readonly offers: readonly Offer[];
}): ReactNode {
  if (findings.length === 0) return null;
  return (
    <section className="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">Findings</h2>
      <ul>
        {findings.map(({ check, severity, message, subject }) => (
          <li key={`${check} ${subject}`} className={kindOf({ check, severity })}>
            <p className="note">
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                {KINDS[kindOf({ check, severity })].glyph}
              </svg>
              {KINDS[kindOf({ check, severity })].name}, {aboutWords(subject, offers)}
            </p>
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const KINDS = {
  trap: { name: "Trap", glyph: <path className="trap-mark" d="M7 1l6 6l-6 6l-6 -6z" /> },
  caution: { name: "Doubt", glyph: <path d="M7 2l6 10h-12z" /> },
  info: { name: "Known", glyph: <circle cx="7" cy="7" r="5" /> },
} as const;

function kindOf({ check, severity }: Pick<Finding, "check" | "severity">): keyof typeof KINDS {
  return check === TRAP ? "trap" : severity;
}

/** Whose offer a finding is about, and which grant of it. */
function aboutWords(subject: string, offers: readonly Offer[]): string {
  const offer = offers.find(({ id }) => subject === id || subject.startsWith(`${id}.`));
  if (!offer) return subject;
  return subject === offer.id ? nameOf(offer) : `${nameOf(offer)}, ${subject.slice(offer.id.length + 1)}`;
}
