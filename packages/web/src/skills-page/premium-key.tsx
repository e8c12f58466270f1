import type { MarketSkills, PremiumRecord } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { premiumShape } from "./premium-mark.ts";

/** How to read the marks: each that this page draws, once. */
export function PremiumKey({ found }: { readonly found: MarketSkills }): ReactNode {
  const drawn = {
    records: found.skills.flatMap(({ records }) => records),
    isCounted: found.skills.some(
      ({ estimates }) => !("kind" in estimates) && estimates.some(({ premium }) => "percent" in premium),
    ),
    isWithheld: found.skills.some(
      ({ estimates }) => !("kind" in estimates) && estimates.some(({ premium }) => !("percent" in premium)),
    ),
  };
  return (
    <ul className="key premium-key" aria-label="How to read the marks">
      {ENTRIES.filter(({ applies }) => applies(drawn)).map(({ drawing, says }) => (
        <li key={says}>
          <svg width="38" height="18" viewBox="0 0 38 18" aria-hidden="true">
            {drawing}
          </svg>
          <span>{says}</span>
        </li>
      ))}
    </ul>
  );
}

interface Drawn {
  readonly records: readonly PremiumRecord[];
  readonly isCounted: boolean;
  readonly isWithheld: boolean;
}

interface Entry {
  readonly applies: (drawn: Drawn) => boolean;
  readonly drawing: ReactNode;
  readonly says: string;
}

const some =
  (holds: (record: PremiumRecord) => boolean) =>
  ({ records }: Drawn): boolean =>
    records.some((record) => record.standing !== "rejected" && holds(record));

const ENTRIES: readonly Entry[] = [
  {
    applies: some(({ amount }) => premiumShape(amount) === "range"),
    says: "a printed range, without a centre",
    drawing: <RangeBox as="unsaid" />,
  },
  {
    applies: some(({ meaning, amount }) => meaning === "advertised" && premiumShape(amount) === "point"),
    says: "one printed number; hollow and blue is advertised",
    drawing: (
      <g className="shape advertised">
        <rect x="16" y="1" width="6" height="16" />
      </g>
    ),
  },
  {
    applies: some(({ standing }) => standing === "claim"),
    says: "dotted: a claim only, no one bears it out",
    drawing: <RangeBox as="unsaid claim" />,
  },
  {
    applies: some(({ standing }) => standing === "carried"),
    says: "dashed, ≈: a ratio carried from the US, to be tested here",
    drawing: <RangeBox as="unsaid carried" />,
  },
  {
    applies: ({ isCounted }) => isCounted,
    says: "our own estimate, in the band where it may lie",
    drawing: (
      <>
        <rect className="band" x="6" width="26" height="18" />
        <path className="interval" d="M6 9h26" />
        <path className="median" d="M19 1v16" />
      </>
    ),
  },
  {
    applies: ({ isWithheld }) => isWithheld,
    says: "withheld: the data do not bear it",
    drawing: <rect className="stub" x="4" y="3" width="30" height="12" />,
  },
];

/** A range's box, filled and outlined as it may be taken. */
function RangeBox({ as }: { readonly as: string }): ReactNode {
  return (
    <g className={`shape ${as}`}>
      <rect x="3" y="5" width="32" height="9" />
    </g>
  );
}
