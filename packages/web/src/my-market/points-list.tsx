import { MARKETS, type Market } from "@paycurve/core/money";
import { type CountedPoint, pointWords } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { SaidPlace } from "../said-place.tsx";
import type { KnownLocal } from "./desk/index.ts";
import { PointShape, weightWords } from "./growth/index.ts";
import { PointsLeftOut } from "./paper/index.ts";

/** The points as they are noted, latest first, each with what it counts and a way to take it out. */
export function PointsList({
  points,
  market,
  known,
}: {
  /** In the order of their file. */
  readonly points: readonly CountedPoint[];
  readonly market: Market;
  readonly known: KnownLocal;
}): ReactNode {
  const latest = points
    .map((counted, at) => ({ counted, at }))
    .toSorted((one, other) => other.counted.point.date.localeCompare(one.counted.point.date));
  return (
    <article className="points">
      <h2>{points.length === 0 ? "No local point is noted" : "Your points"}</h2>
      <SaidPlace place="points" known={known} />
      {points.length === 0 && (
        <p className="small">
          Whatever names base pay in {MARKETS[market].inText} is one: your own offer, what a recruiter said,
          an advertised role like yours, a colleague’s word. Two place a level; with points of two levels a
          ratio is tested.
        </p>
      )}
      <ul>
        {latest.map(({ counted, at }) => {
          const words = pointWords(counted.point, market);
          const { low, high } = counted.point.base;
          return (
            <li key={`${at} ${words}`} id={`noted-${at}`} tabIndex={-1}>
              <svg width="34" height="20" aria-hidden="true">
                <g transform="translate(0 10)">
                  <PointShape
                    kind={counted.point.kind}
                    weight={counted.weight}
                    x={low === high ? "14" : "2"}
                    width={low === high ? null : "26"}
                  />
                </g>
              </svg>
              <p>
                {words} {weightWords(counted) !== "" && <small>{weightWords(counted)}</small>}
              </p>
              <button
                type="button"
                className="plain-button"
                aria-label={`Take out: ${words}`}
                onClick={() => void known.remove(at)}
              >
                Take out
              </button>
            </li>
          );
        })}
      </ul>
      <PointsLeftOut points={points} />
    </article>
  );
}
