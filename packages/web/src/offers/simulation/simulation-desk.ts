import type { SimulationAsked, SimulationOf, SimulationTold } from "./simulation-worker.ts";

/** What is heard of a question that was put, beside the question itself. */
export type SimulationHeard = SimulationTold & { readonly of: SimulationOf };

/** Puts questions to a worker so that it neither works on what nobody asks any more nor is asked too often to answer. */
export interface SimulationDesk {
  readonly ask: (of: SimulationOf) => void;
  readonly hear: (told: SimulationTold) => void;
  readonly stop: () => void;
  /** Whether an answer is still to come. */
  readonly isBusy: () => boolean;
}

/** So long a question is left to be answered before another one takes its place: a moving slider sees answers. */
const PATIENCE_MILLISECONDS = 100;

/**
 * A desk in front of a worker. A new question waits until the one before is answered, but never longer than a tenth of a
 * second: then it takes its place. Of those that wait only the latest is ever put.
 *
 * Shape   how to reach the worker, whom to tell → a desk
 */
export function simulationDesk(
  put: (asked: SimulationAsked) => void,
  tell: (heard: SimulationHeard) => void,
): SimulationDesk {
  let number = 0;
  let asked: SimulationOf | null = null;
  let waiting: SimulationOf | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (of: SimulationOf | null): void => {
    clearTimeout(timer);
    timer = undefined;
    [asked, waiting] = [of, null];
    number += 1;
    put({ number, of });
    if (of) timer = setTimeout(giveWay, PATIENCE_MILLISECONDS);
  };
  const giveWay = (): void => {
    timer = undefined;
    if (waiting) next(waiting);
  };
  return {
    ask: (of) => {
      if (timer === undefined) next(of);
      else waiting = of;
    },
    hear: (told) => {
      if (told.number !== number || asked === null) return;
      const of = asked;
      if (told.kind === "done") return tell({ ...told, of });
      asked = null;
      clearTimeout(timer);
      tell({ ...told, of });
      giveWay();
    },
    stop: () => next(null),
    isBusy: () => asked !== null || waiting !== null,
  };
}
