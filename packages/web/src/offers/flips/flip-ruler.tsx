import { unbroken } from "@paycurve/core";
import { type ComparedOffers, type Flip, flipWords } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { percent } from "../bar.tsx";
import { flipBecause } from "./flip-because.ts";
import { type Stretch, solidOf } from "./flip-ground.ts";
import { type FlipScale, flipScale } from "./flip-scale.ts";
import { type RulerLabel, rulerLabels } from "./ruler-labels.ts";

/** What would turn the answer, as a sentence over a ruler: solid is the leading offer's ground, hatch the other's. */
export function FlipRuler({
  flip,
  compared,
}: {
  readonly flip: Flip;
  readonly compared: ComparedOffers;
}): ReactNode {
  const offers = compared.columns.map(({ offer }) => offer);
  const moved = offers.find(({ id }) => id === (flip.of ?? flip.between[1]));
  if (!moved) return null;
  const scale = flipScale(flip, moved);
  return (
    <figure className="flip">
      <figcaption>{unbroken(flipWords(flip, offers))}</figcaption>
      <Ruler flip={flip} scale={scale} solid={solidOf(flip, scale, compared)} />
      <p className="note">{flipBecause(flip, compared)}</p>
    </figure>
  );
}

function Ruler({
  flip: { value, today },
  scale,
  solid,
}: {
  readonly flip: Flip;
  readonly scale: FlipScale;
  readonly solid: readonly Stretch[];
}): ReactNode {
  const turn = value === null ? null : scale.at(value);
  const known = today === null ? null : Math.min(Math.max(scale.at(today), 0), 1);
  const labels = rulerLabels({
    turn: value === null || turn === null ? null : { words: scale.turn(value), at: turn },
    today: today === null || known === null ? null : { words: scale.today(today), at: known },
    ends: scale.ends,
  });
  return (
    <svg className="ruler" height="58" aria-hidden="true">
      <rect className="other-ground" x="0" width="100%" y="20" height="12" />
      {solid.map(([from, to], index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch that moves is still the first, or the next
          key={index}
          className="leading-ground"
          x={percent(from)}
          width={percent(to - from)}
          y="20"
          height="12"
        />
      ))}
      {turn !== null && (
        <svg className="travels" x={percent(turn)} overflow="visible">
          <line className="turn" y1="14" y2="38" />
        </svg>
      )}
      {labels.turn && <Label label={labels.turn} y={11} className="turn-value" />}
      {known !== null && (
        <svg className="travels" x={percent(known)} y="33" overflow="visible">
          <path className="today" d="M0 0l5 8h-10z" />
        </svg>
      )}
      {labels.under.map((label) => (
        <Label
          key={label.words}
          label={label}
          y={54}
          className={scale.ends.includes(label.words) ? "end" : "known"}
        />
      ))}
    </svg>
  );
}

function Label({
  label: { words, at, anchor },
  y,
  className,
}: {
  readonly label: RulerLabel;
  readonly y: number;
  readonly className: string;
}): ReactNode {
  return (
    <text className={className} x={percent(at)} y={y} textAnchor={anchor}>
      {words}
    </text>
  );
}
