import type { ReactNode } from "react";

/** How much of its paper value private equity counts: nothing to a half, never more. */
export function PrivateShare({
  counted,
  setCounted,
}: {
  readonly counted: number;
  readonly setCounted: (counted: number) => void;
}): ReactNode {
  return (
    <label className="private-share">
      Private equity counts at <b>{Math.round(counted * 100)} %</b> of what common shares are held to be worth
      <input
        type="range"
        min="0"
        max="0.5"
        step="0.01"
        value={counted}
        onChange={(event) => setCounted(Number(event.target.value))}
      />
    </label>
  );
}
