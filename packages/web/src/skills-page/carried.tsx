import type { ReactNode } from "react";

/** The chip of a ratio from another market: a dashed outline, for it is a promise to be tested. */
export function Carried(): ReactNode {
  return <small className="chip-carried">≈ carried</small>;
}
