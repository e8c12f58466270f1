import type { PublishedItem, PublishedRecord } from "@paycurve/core/builders";

/** A system that says everything, as a career file's owner would publish it. */
export function publishedTriage(said: Partial<PublishedItem> = {}): PublishedItem {
  return {
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
    skills: ["llm-fine-tuning"],
    shows: ["shipsToProduction"],
    ...said,
  };
}

/** A record of some systems. */
export function publishedOf(items: readonly PublishedItem[]): PublishedRecord {
  return { market: "GB", levels: ["mid", "senior"], skills: ["mlops", "llm-fine-tuning"], items };
}
