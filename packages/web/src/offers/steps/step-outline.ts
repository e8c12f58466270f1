import { heightOf } from "../bar-part.ts";
import type { Step, StepBar } from "./step-columns.ts";
import { leaderOf } from "./step-lead.ts";

/** The top of one bar, in fractions of the drawing: from its left edge to its right, 0 at the drawing's top. */
export interface BarTop {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Where bars stand: how much of a step's width the slot of one takes, and the amount that fills the drawing. */
export interface StepRoom {
  readonly slot: number;
  readonly tallest: number;
}

/** A line that joins two tops, and whether it is a promise. */
export interface Joint {
  readonly id: string;
  readonly left: BarTop;
  readonly right: BarTop;
  readonly promised: boolean;
}

/** Where the order turns between two steps. */
export interface Turn {
  readonly x: number;
  readonly y: number;
  /** The middle of the gap that it lies in. */
  readonly gap: number;
  /** Whether the order turns nowhere but on the way to what they say. */
  readonly onlyHere: boolean;
}

const BAR_OF_SLOT = 0.86;

/** Where a bar stands at its step, in fractions of the drawing. */
export function topOf(step: number, place: number, { bars }: Step, room: StepRoom): BarTop {
  const slot = room.slot / STEPS;
  const middle = (step + 0.5) / STEPS + (place - (bars.length - 1) / 2) * slot;
  const half = (slot * BAR_OF_SLOT) / 2;
  const bar = bars[place];
  const amount = bar ? (bar.low ?? heightOf(bar.parts)) : 0;
  return { from: middle - half, to: middle + half, y: 1 - amount / room.tallest };
}

/** The lines from each offer's bar to its next one, where both amounts are known. */
export function jointsOf(steps: readonly Step[], room: StepRoom): Joint[] {
  return steps.slice(1).flatMap((next, step) => {
    const before = steps[step];
    return next.bars.flatMap((bar, place): Joint[] => {
      const start = before?.bars[place];
      if (!before || !start || !isKnown(start) || !isKnown(bar)) return [];
      const [left, right] = [topOf(step, place, before, room), topOf(step + 1, place, next, room)];
      return [{ id: `${bar.id} ${step}`, left, right, promised: step + 1 === steps.length - 1 }];
    });
  });
}

/** Where the offer that is ahead is overtaken between two steps. */
export function turnsOf(steps: readonly Step[], room: StepRoom): Turn[] {
  const turns = steps.slice(1).flatMap((next, step) => {
    const before = steps[step];
    const [was, is] = [before ? leaderOf(before) : null, leaderOf(next)];
    if (!before || was === null || is === null || was === is) return [];
    const outline = (place: number): Outline => [
      topOf(step, place, before, room),
      topOf(step + 1, place, next, room),
    ];
    return [{ step, ...crossing(outline(was), outline(is)) }];
  });
  return turns.map(({ step, x, y }) => ({
    x,
    y,
    gap: (step + 1) / STEPS,
    onlyHere: turns.length === 1 && step === STEPS - 2,
  }));
}

const STEPS = 4;

type Outline = readonly [BarTop, BarTop];

/**
 * Where two outlines meet: each is level to the right edge of its first top and from the left edge of its second one.
 *
 * Shape   two outlines whose order differs at their ends → the point
 */
export function crossing(one: Outline, other: Outline): Pick<Turn, "x" | "y"> {
  const apart = (x: number): number => yAt(one, x) - yAt(other, x);
  const bends = [one[0].to, one[1].from, other[0].to, other[1].from].toSorted((a, b) => a - b);
  const sign = Math.sign(apart(bends[0] ?? 0));
  const after = bends.findIndex((x) => Math.sign(apart(x)) !== sign);
  const [from = 0, to = 0] = [bends[Math.max(after - 1, 0)], bends[Math.max(after, 0)]];
  const share = apart(from) === apart(to) ? 0 : apart(from) / (apart(from) - apart(to));
  const x = from + (to - from) * share;
  return { x, y: yAt(one, x) };
}

function yAt([first, second]: Outline, x: number): number {
  const along = (x - first.to) / (second.from - first.to);
  return first.y + (second.y - first.y) * Math.min(Math.max(along, 0), 1);
}

function isKnown({ low, high }: StepBar): boolean {
  return low !== null && low === high;
}
