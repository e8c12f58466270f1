import type { ReactNode } from "react";

const ENTRIES = [
  ["sure", "base: money"],
  ["likely", "bonus: at what is really paid, and signing money"],
  ["hoped", "equity: what bears counting"],
  ["ghost", "headline: what they say, a ghost"],
] as const;

/** How to read the bars. */
export function SureKey(): ReactNode {
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
    </ul>
  );
}
