import type { ReactNode } from "react";

const ENTRIES = [
  ["sure", "base: money"],
  ["likely", "bonus: at what is really paid, and signing money"],
  ["hoped", "equity: what bears counting"],
  ["ghost", "headline: what they say, a ghost"],
] as const;

/** How to read the bars, and the ring where their order turns. */
export function SureKey({
  turnsAmong,
}: {
  /** How many offers stand beside each other where it does; null where nothing turns. */
  readonly turnsAmong: number | null;
}): ReactNode {
  return (
    <ul className="sure-key">
      {ENTRIES.map(([sureness, says]) => (
        <li key={sureness}>
          <svg width="26" height="12" aria-hidden="true">
            <rect className={`part ${sureness}`} x="0.5" y="0.5" width="25" height="11" />
          </svg>
          {says}
        </li>
      ))}
      {turnsAmong !== null && (
        <li className={`turn-key among-${turnsAmong}`}>
          <svg width="16" height="16" aria-hidden="true">
            <circle className="turn-ring" cx="8" cy="8" r="6" />
          </svg>
          here the order turns
        </li>
      )}
    </ul>
  );
}
