import type { EvidenceItem } from "@paycurve/core/evidence";

/** A system of which nothing is said but its name, and what a test says of it. */
export function bareItem(said: Partial<EvidenceItem> & { readonly id: string }): EvidenceItem {
  return Object.freeze({
    system: "A system",
    problem: null,
    metric: null,
    unit: null,
    baseline: null,
    after: null,
    method: null,
    shipped: null,
    production: null,
    part: null,
    proof: [],
    skills: [],
    shows: [],
    publish: false,
    ...said,
  });
}

/** The item of the contract's career file, strong in the autumn of 2026, and what a test says of it. */
export function strongItem(said: Partial<EvidenceItem> = {}): EvidenceItem {
  return bareItem({
    id: "ticket-triage",
    system: "Support-ticket triage classifier",
    problem: "Tickets waited for a human to route them",
    metric: "median resolution time",
    unit: "hours",
    baseline: 20,
    after: 14,
    method: "six-week A/B test, 12,400 tickets",
    shipped: "2026-03-10",
    production: true,
    part: "designed the evaluation, tuned and deployed the model",
    proof: ["https://example.org/post"],
    ...said,
  });
}
