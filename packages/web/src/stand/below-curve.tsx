import type { ReactNode } from "react";
import { useAlive } from "../person/index.ts";

/**
 * What lies below the first screen. Without script it is there; with it, it is drawn when the curve has come alive, and
 * until then the browser need neither build nor lay out what nobody sees.
 */
export function BelowCurve({ children }: { readonly children: ReactNode }): ReactNode {
  const alive = useAlive();
  return <div className="below">{alive ? children : <noscript>{children}</noscript>}</div>;
}
