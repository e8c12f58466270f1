import type { PayAxis } from "@paycurve/core/curve";
import { type LocalMarket, type OfficialPay, officialWords } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { alongMajor, MarkButton } from "../../curve/index.ts";
import { type Lead, OFFICIAL_ID } from "./lead.ts";

/** Official percentiles of the whole trade under the levels, a mark that leads to their words: whisker, double rule between the quartiles, centre at the median. */
export function OfficialRow({
  official,
  axis,
  local,
  first,
  lead,
}: {
  readonly official: OfficialPay;
  readonly axis: PayAxis;
  readonly local: LocalMarket;
  /** Whether it is the chart's tab stop. */
  readonly first: boolean;
  readonly lead: Lead;
}): ReactNode {
  const { publisher, quantiles } = official;
  const at = (p: number): string | null => {
    const found = quantiles.find((one) => one.p === p);
    return found ? alongMajor(found.value, axis) : null;
  };
  const [p25, median, p75] = [at(0.25), at(0.5), at(0.75)];
  const [least, most] = [quantiles[0], quantiles.at(-1)].map((one) => alongMajor(one?.value ?? 0, axis));
  return (
    <div className="unlevelled">
      <h3 className="level-name">
        All levels
        <small>a check, not an input</small>
      </h3>
      <div className="figures" data-row="official">
        <svg width="100%" height="48">
          <MarkButton
            id="official"
            spoken={`A check, not an input: ${officialWords(official, local.levels, local.market).printed}`}
            first={first}
            handling={{ selected: "", open: (mark) => lead(mark, OFFICIAL_ID) }}
          >
            <rect className="reach" width="100%" height="100%" />
            <g className="shape official" transform="translate(0 14)">
              <line className="rule" x1={least} x2={p25 ?? least} y1="0" y2="0" />
              <line className="rule" x1={p75 ?? most} x2={most} y1="0" y2="0" />
              {[least, most].map((end) => (
                <line key={end} className="rule" x1={end} x2={end} y1="-3.5" y2="3.5" />
              ))}
              {p25 && p75 && <line className="double" x1={p25} x2={p75} y1="-3.5" y2="-3.5" />}
              {p25 && p75 && <line className="double" x1={p25} x2={p75} y1="3.5" y2="3.5" />}
              {median && <line className="centre" x1={median} x2={median} y1="-7" y2="7" />}
            </g>
            <text className="beside-point" x={least} y="40">
              {publisher}, paid
            </text>
          </MarkButton>
        </svg>
      </div>
    </div>
  );
}
