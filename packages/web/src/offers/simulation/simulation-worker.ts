import {
  type Offer,
  type OfferAssumptions,
  type SimulatedOffer,
  type SimulationQuestion,
  simulateOffers,
} from "@paycurve/core/offer";

/** What is to be drawn. */
export interface SimulationOf extends SimulationQuestion {
  readonly offers: readonly Offer[];
  readonly assumed: OfferAssumptions;
}

/** What the worker is asked: a later number makes it forget the one before, with nothing new to draw it only stops. */
export interface SimulationAsked {
  readonly number: number;
  readonly of: SimulationOf | null;
}

/** What offers came to over many courses, by their ids; null for one that says too little. */
export type SimulatedEntries = readonly (readonly [id: string, SimulatedOffer | null])[];

/** What it tells of a question: how far it is, what came of it, or that it cannot be drawn. */
export type SimulationTold = { readonly number: number } & (
  | { readonly kind: "done"; readonly fraction: number }
  | { readonly kind: "results"; readonly results: SimulatedEntries }
  | { readonly kind: "refused" }
);

let latest = 0;

self.addEventListener("message", ({ data: { number, of } }: MessageEvent<SimulationAsked>) => {
  latest = number;
  if (of) void simulate(number, of);
});

async function simulate(number: number, of: SimulationOf): Promise<void> {
  try {
    await draw(number, of);
  } catch {
    tell({ number, kind: "refused" });
  }
}

async function draw(number: number, { offers, assumed, ...question }: SimulationOf): Promise<void> {
  const simulation = simulateOffers(offers, assumed, question);
  for (;;) {
    const step = simulation.next();
    if (step.done) return tell({ number, kind: "results", results: [...step.value.offers].map(drawn) });
    tell({ number, kind: "done", fraction: step.value });
    await nextTask();
    if (number !== latest) return;
  }
}

function drawn([id, found]: readonly [
  string,
  SimulatedOffer | { readonly kind: "withheld" },
]): SimulatedEntries[number] {
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
