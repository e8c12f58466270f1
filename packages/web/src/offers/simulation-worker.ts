import { type Offer, type SimulatedOffer, simulateOffers } from "@paycurve/core/offer";

/** What the worker is asked: a new question makes it forget the one before. */
export interface SimulationAsked {
  readonly number: number;
  readonly offers: readonly Offer[];
  readonly paths: number;
  readonly seed: number;
}

/** What came of it. */
export interface SimulationTold {
  readonly number: number;
  readonly results: readonly (readonly [id: string, SimulatedOffer | null])[];
}

let latest = 0;

self.addEventListener("message", ({ data }: MessageEvent<SimulationAsked>) => {
  latest = data.number;
  void simulate(data);
});

async function simulate({ number, offers, paths, seed }: SimulationAsked): Promise<void> {
  const simulation = simulateOffers(offers, {}, { paths, seed });
  for (;;) {
    const step = simulation.next();
    if (step.done) return tell({ number, results: [...step.value.offers].map(drawn) });
    await nextTask();
    if (number !== latest) return;
  }
}

function drawn([id, found]: readonly [string, SimulatedOffer | { readonly kind: "withheld" }]): readonly [
  string,
  SimulatedOffer | null,
] {
  return [id, "kind" in found ? null : found];
}

function tell(told: SimulationTold): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
  self.postMessage(told);
}

function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}
