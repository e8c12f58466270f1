import type { SimulationRun } from "../../assumptions/index.ts";
import { type SimulationDesk, type SimulationHeard, simulationDesk } from "./simulation-desk.ts";
import type { SimulationTold } from "./simulation-worker.ts";

/** How the drawing goes, without what is drawn. */
export type Going = Pick<SimulationRun, "state" | "doneFraction">;

/** Nothing is drawn, or nothing that takes long. */
export const QUIET: Going = { state: "quiet", doneFraction: 0 };

const FAILED: Going = { state: "failed", doneFraction: 0 };

/** A worker that simulates, until it is closed. */
export interface OpenSimulation extends Pick<SimulationDesk, "ask" | "stop"> {
  readonly close: () => void;
}

/** Who hears of it. */
export interface SimulationListeners {
  readonly stand: (heard: Extract<SimulationHeard, { readonly kind: "results" }>) => void;
  readonly go: (change: (going: Going) => Going) => void;
}

/** So long nothing is said of a question that is not answered. */
const LONG_MILLISECONDS = 300;

/** Opens a worker and tells what comes of the questions that are put to it, how far a long one is, and if it fails. */
export function openSimulation({ stand, go }: SimulationListeners): OpenSimulation {
  const worker = new Worker(new URL("./simulation-worker.ts", import.meta.url), { type: "module" });
  let isDead = false;
  let long: ReturnType<typeof setTimeout> | undefined;
  const watch = (): void => {
    long ??= setTimeout(() => go(() => ({ state: "drawing", doneFraction: 0 })), LONG_MILLISECONDS);
  };
  const settle = (change: (going: Going) => Going): void => {
    clearTimeout(long);
    long = undefined;
    go(change);
  };
  const fail = (): void => settle(() => FAILED);
  const desk = simulationDesk(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page speaks to its worker alone
    (asked) => worker.postMessage(asked),
    (heard) => {
      if (heard.kind === "done") return go((going) => advanced(going, heard.fraction));
      if (heard.kind === "refused") return fail();
      stand(heard);
      settle(() => QUIET);
      if (desk.isBusy()) watch();
    },
  );
  worker.addEventListener("message", ({ data }: MessageEvent<SimulationTold>) => desk.hear(data));
  worker.addEventListener("error", () => {
    isDead = true;
    fail();
  });
  return {
    ask: (of) => {
      if (isDead) return fail();
      go((going) => (going.state === "drawing" ? going : QUIET));
      watch();
      desk.ask(of);
    },
    stop: () => {
      desk.stop();
      settle(({ doneFraction }) => ({ state: "stopped", doneFraction }));
    },
    close: () => {
      clearTimeout(long);
      desk.stop();
      worker.terminate();
    },
  };
}

function advanced(going: Going, doneFraction: number): Going {
  return going.state === "drawing" ? { ...going, doneFraction } : going;
}
