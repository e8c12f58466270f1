import {
  type Offer,
  type OfferAssumptions,
  SIMULATION_DEFAULTS,
  type SimulatedOffer,
  type SimulationQuestion,
} from "@paycurve/core/offer";
import { startTransition, useEffect, useState } from "react";
import type { SimulationRun } from "../../assumptions/index.ts";
import { type OpenSimulation, openSimulation, QUIET, type SimulationListeners } from "./open-simulation.ts";

/** What offers came to over many courses, by their ids; null for one that says too little. */
export type Simulated = ReadonlyMap<string, SimulatedOffer | null>;

interface Standing extends Pick<SimulationRun, "drawn"> {
  readonly simulated: Simulated;
}

/**
 * Simulates offers beside the page under what is assumed, so that nothing on it waits. The last result stays until the
 * next is there; one that takes long says how far it is.
 */
export function useSimulation(
  offers: readonly Offer[],
  assumed: OfferAssumptions,
): { readonly simulated: Simulated; readonly run: SimulationRun } {
  const [asked, setAsked] = useState(SIMULATION_DEFAULTS);
  const [standing, setStanding] = useState<Standing>({ simulated: new Map(), drawn: null });
  const [going, setGoing] = useState(QUIET);
  const [attempt, setAttempt] = useState(0);
  const [open, setOpen] = useState<OpenSimulation | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failed worker is replaced by a new one at each attempt
  useEffect(() => {
    const opened = openSimulation({
      stand: (heard) => startTransition(() => setStanding((before) => standingAfter(before, heard))),
      go: (change) => startTransition(() => setGoing(change)),
    });
    setOpen(opened);
    return opened.close;
  }, [attempt]);
  useEffect(() => {
    if (offers.length > 0) open?.ask({ offers, assumed, ...asked });
  }, [open, offers, assumed, asked]);
  const ask = (question: SimulationQuestion): void => {
    setAsked(question);
    if (going.state === "failed") setAttempt(attempt + 1);
  };
  return {
    simulated: standing.simulated,
    run: { asked, drawn: standing.drawn, ...going, ask, stop: () => open?.stop() },
  };
}

/** The same as before where nothing in it differs, so that nothing is shown anew. */
function standingAfter(
  before: Standing,
  { results, of: { paths, seed } }: Parameters<SimulationListeners["stand"]>[0],
): Standing {
  const isSame = JSON.stringify([...before.simulated]) === JSON.stringify(results);
  const isDrawnAlike = before.drawn?.paths === paths && before.drawn.seed === seed;
  if (isSame && isDrawnAlike) return before;
  return { simulated: new Map(results), drawn: { paths, seed } };
}
