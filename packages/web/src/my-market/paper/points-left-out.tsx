import type { CountedPoint } from "@paycurve/core/transfer";
import { type ReactNode, useCallback, useRef } from "react";
import { useOnPaper } from "../../paper/index.ts";
import { fitPoints, unfitPoints } from "./fit-points.ts";
import { leavingOrder } from "./leaving-order.ts";

/** On paper: how many points one sheet does not hold. It is found out when the page is about to be printed. */
export function PointsLeftOut({ points }: { readonly points: readonly CountedPoint[] }): ReactNode {
  const note = useRef<HTMLParagraphElement>(null);
  const fit = useCallback((element: HTMLElement) => fitPoints(element, leavingOrder(points)), [points]);
  useOnPaper(note, { fit, fill: unfitPoints });
  return <p className="paper-only left-out" ref={note} />;
}
