import { MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { type FigureMark, FigureShape } from "../curve/index.ts";

/** A card's title, with the mark it belongs to drawn again beside it. */
export function CardMark({ mark, title }: { readonly mark: FigureMark; readonly title: string }): ReactNode {
  const own = { from: mark.low * MINOR_UNITS_PER_MAJOR, to: mark.high * MINOR_UNITS_PER_MAJOR, step: 1 };
  const axis = mark.low === mark.high ? { ...own, from: own.from - 1, to: own.to + 1 } : own;
  return (
    <p className="card-mark">
      <svg className="curve-marks" viewBox="-8 -11 104 22" width="104" height="22" aria-hidden="true">
        <svg width="88" height="1" overflow="visible">
          <FigureShape mark={mark} axis={axis} />
        </svg>
      </svg>
      <b>{title}</b>
    </p>
  );
}
