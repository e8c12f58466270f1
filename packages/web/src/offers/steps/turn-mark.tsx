import type { ReactNode } from "react";
import { percent } from "../bar.tsx";
import type { Turn } from "./step-outline.ts";

/** A ring where the order turns, and beside it that it does. */
export function TurnMark({ turn: { x, y, gap, onlyHere } }: { readonly turn: Turn }): ReactNode {
  const lines = onlyHere ? ["only here", "does the", "order turn"] : ["here", "the order", "turns"];
  return (
    <>
      <circle className="turn-ring" cx={percent(x)} cy={percent(y)} r="8" />
      <svg className="turn-words" x={percent(gap)} y={percent(y)} overflow="visible">
        {lines.map((line, index) => (
          <text key={line} y={60 + index * 19} textAnchor="middle">
            {line}
          </text>
        ))}
      </svg>
    </>
  );
}
