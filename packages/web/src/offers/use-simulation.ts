import { type Offer, SIMULATION_DEFAULTS, type SimulatedOffer } from "@paycurve/core/offer";
import { useEffect, useRef, useState } from "react";
import type { SimulationAsked, SimulationTold } from "./simulation-worker.ts";

/** What offers came to over many courses, by their ids; null for one that says too little. */
export type Simulated = ReadonlyMap<string, SimulatedOffer | null>;

/** Simulates offers beside the page, so that nothing on it waits; the last result stays until the next is there. */
export function useSimulation(offers: readonly Offer[]): Simulated {
  const [simulated, setSimulated] = useState<Simulated>(new Map());
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const made = new Worker(new URL("./simulation-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<SimulationTold>) => {
      if (data.number === asked.current) setSimulated(new Map(data.results));
    });
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    if (offers.length === 0) return;
    asked.current += 1;
    const question: SimulationAsked = { number: asked.current, offers, ...SIMULATION_DEFAULTS };
    worker.current?.postMessage(question);
  }, [offers]);
  return simulated;
}
