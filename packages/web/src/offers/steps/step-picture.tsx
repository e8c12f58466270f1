import type { ReactNode } from "react";
import { Bar, percent } from "../bar.tsx";
import { heightOf } from "../bar-part.ts";
import type { Step, StepBar } from "./step-columns.ts";
import { leaderOf } from "./step-lead.ts";
import { type BarTop, jointsOf, type StepRoom, topOf, turnsOf } from "./step-outline.ts";
import { TurnMark } from "./turn-mark.tsx";

/** A page's width that a picture of the steps is drawn for. */
export type StepWidth = "wide" | "narrow";

const SLOTS: Readonly<Record<StepWidth, readonly [most: number, all: number]>> = {
  wide: [0.288, 0.76],
  narrow: [0.425, 0.9],
};

/** What stands above the tallest bar: nothing but air. */
const AIR = 1.04;

/** How the bars of some steps are set in a width. */
export function roomFor(
  steps: readonly Step[],
  width: StepWidth,
): { readonly width: StepWidth; readonly room: StepRoom } {
  const [most, all] = SLOTS[width];
  const slot = Math.min(most, all / (steps[0]?.bars.length ?? 1));
  const tallest = Math.max(...steps.flatMap(({ bars }) => bars.map(({ parts }) => heightOf(parts)))) * AIR;
  return { width, room: { slot, tallest } };
}

/** The bars of the four steps, the lines that join them, and where the order turns. */
export function StepPicture({
  steps,
  isOrdered,
  width,
  room,
}: {
  readonly steps: readonly Step[];
  readonly isOrdered: boolean;
  readonly width: StepWidth;
  readonly room: StepRoom;
}): ReactNode {
  return (
    <svg className={`step-picture in-${width}`} width="100%" aria-hidden="true">
      {jointsOf(steps, room).map(({ id, left, right, promised }) => (
        <line
          key={id}
          className={promised ? "joint promised" : "joint"}
          x1={percent(left.to)}
          x2={percent(right.from)}
          y1={percent(left.y)}
          y2={percent(right.y)}
        />
      ))}
      {steps.flatMap((step, index) =>
        step.bars.map((bar, place) => (
          <StepColumn
            key={`${step.title} ${bar.id}`}
            bar={bar}
            top={topOf(index, place, step, room)}
            tallest={room.tallest}
            leads={isOrdered && leaderOf(step) === place}
          />
        )),
      )}
      {isOrdered && turnsOf(steps, room).map((turn) => <TurnMark key={turn.gap} turn={turn} />)}
    </svg>
  );
}

function StepColumn({
  bar: { parts, countsNothing },
  top: { from, to, y },
  tallest,
  leads,
}: {
  readonly bar: StepBar;
  readonly top: BarTop;
  readonly tallest: number;
  readonly leads: boolean;
}): ReactNode {
  const ends = { x1: percent(from), x2: percent(to), y1: percent(y), y2: percent(y) };
  return (
    <>
      <rect
        className="bar-ground"
        x={percent(from)}
        width={percent(to - from)}
        y={percent(y)}
        height={percent(1 - y)}
      />
      <Bar parts={parts} tallest={tallest} x={percent(from)} width={percent(to - from)} />
      {countsNothing && <line className="counts-nothing" transform="translate(0 -4)" {...ends} />}
      <line className={leads ? "bar-top leads" : "bar-top"} {...ends} />
    </>
  );
}
