import { OFFER_DEFAULTS } from "@paycurve/core/offer";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type SimulationHeard, simulationDesk } from "./simulation-desk.ts";
import type { SimulationAsked, SimulationOf } from "./simulation-worker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function question(seed: number): SimulationOf {
  return { offers: [], assumed: OFFER_DEFAULTS, paths: 10, seed };
}

function atDesk(): {
  readonly desk: ReturnType<typeof simulationDesk>;
  readonly put: SimulationAsked[];
  readonly heard: SimulationHeard[];
  readonly answer: () => void;
} {
  const put: SimulationAsked[] = [];
  const heard: SimulationHeard[] = [];
  const desk = simulationDesk(
    (asked) => put.push(asked),
    (told) => heard.push(told),
  );
  const answer = (): void => desk.hear({ number: put.at(-1)?.number ?? 0, kind: "results", results: [] });
  return { desk, put, heard, answer };
}

const seedsOf = (put: readonly SimulationAsked[]): unknown[] => put.map(({ of }) => of?.seed ?? null);

test("a first question is put at once, and so is one after an answer", () => {
  const { desk, put, heard, answer } = atDesk();
  desk.ask(question(1));
  answer();
  desk.ask(question(2));
  expect(seedsOf(put)).toEqual([1, 2]);
  expect(heard.map(({ of }) => of.seed)).toEqual([1]);
  expect(desk.isBusy()).toBe(true);
});

test("of the questions that come meanwhile only the last is put, as soon as there is an answer", () => {
  const { desk, put, answer } = atDesk();
  for (const seed of [1, 2, 3, 4]) desk.ask(question(seed));
  expect(seedsOf(put)).toEqual([1]);
  answer();
  expect(seedsOf(put)).toEqual([1, 4]);
  answer();
  expect(seedsOf(put)).toEqual([1, 4]);
  expect(desk.isBusy()).toBe(false);
});

test("a question that takes longer than a tenth of a second gives way to the next", () => {
  const { desk, put, heard } = atDesk();
  desk.ask(question(1));
  desk.ask(question(2));
  vi.advanceTimersByTime(100);
  expect(seedsOf(put)).toEqual([1, 2]);
  desk.hear({ number: 1, kind: "results", results: [] });
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(100);
  desk.ask(question(3));
  expect(seedsOf(put)).toEqual([1, 2, 3]);
});

test("progress is told and answers nothing", () => {
  const { desk, put, heard } = atDesk();
  desk.ask(question(1));
  desk.hear({ number: 1, kind: "done", fraction: 0.5 });
  desk.ask(question(2));
  expect(heard).toHaveLength(1);
  expect(seedsOf(put)).toEqual([1]);
});

test("who stops hears no more of what was asked, nor of what waited", () => {
  const { desk, put, heard } = atDesk();
  desk.ask(question(1));
  desk.ask(question(2));
  desk.stop();
  desk.hear({ number: 1, kind: "results", results: [] });
  vi.advanceTimersByTime(1000);
  expect(seedsOf(put)).toEqual([1, null]);
  expect(heard).toEqual([]);
  expect(desk.isBusy()).toBe(false);
});
