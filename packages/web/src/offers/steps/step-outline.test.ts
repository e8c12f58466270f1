import { expect, test } from "vitest";
import type { Step, StepBar } from "./step-columns.ts";
import { crossing, jointsOf, turnsOf } from "./step-outline.ts";

const ROOM = { slot: 0.3, tallest: 400 };

test("the order turns once, on the way to what they say, and the ring lies where the two lines meet", () => {
  const [turn, ...others] = turnsOf(steps([205, 180], [232, 212], [247, 212], [251, 306]), ROOM);
  expect(others).toEqual([]);
  expect(turn?.onlyHere).toBe(true);
  expect(turn?.gap).toBe(0.75);
  expect(turn?.x).toBeGreaterThan(0.7);
  expect(turn?.x).toBeLessThan(0.85);
  expect(1 - (turn?.y ?? 0)).toBeCloseTo(250 / 400, 1);
});

test("where the order turns earlier, or more than once, no turn is the only one", () => {
  const early = turnsOf(steps([205, 180], [212, 232], [212, 247], [251, 306]), ROOM);
  expect(early.map(({ gap, onlyHere }) => [gap, onlyHere])).toEqual([[0.25, false]]);
  const twice = turnsOf(steps([205, 180], [212, 232], [212, 247], [306, 251]), ROOM);
  expect(twice.map(({ gap, onlyHere }) => [gap, onlyHere])).toEqual([
    [0.25, false],
    [0.75, false],
  ]);
});

test("nothing turns while nobody is ahead, and no line leads from what nobody says", () => {
  const open = steps([205, 180], [null, 232], [null, 247], [251, 306]);
  expect(turnsOf(open, ROOM)).toEqual([]);
  expect(jointsOf(open, ROOM).map(({ id }) => id)).toEqual(["b 0", "b 1", "b 2"]);
});

test("two outlines meet where both are as high", () => {
  const top = (from: number, y: number) => ({ from, to: from + 1, y });
  const falling = [top(0, 0.2), top(9, 0.8)] as const;
  const level = [top(1.5, 0.5), top(10.5, 0.5)] as const;
  expect(crossing(falling, level)).toEqual({ x: 5, y: 0.5 });
  expect(crossing(level, falling)).toEqual({ x: 5, y: 0.5 });
});

function steps(...amounts: readonly (readonly (number | null)[])[]): Step[] {
  return amounts.map((row, index) => ({
    title: String(index),
    short: String(index),
    says: "",
    bars: row.map((amount, place) => bar("ab".charAt(place), amount)),
  }));
}

function bar(id: string, amount: number | null): StepBar {
  return {
    id,
    parts: [{ sureness: "sure", amount: amount ?? 100 }],
    low: amount ?? 100,
    high: amount ?? 300,
    countsNothing: false,
  };
}
