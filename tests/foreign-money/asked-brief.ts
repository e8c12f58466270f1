import type { EvidenceItem } from "@paycurve/core/evidence";
import { SCOPE_ANSWERS, SCOPE_QUESTIONS, type ScopeAnswers, type ScopeQuestion } from "@paycurve/core/scope";
import * as fc from "fast-check";

const questions = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];

/** Some or all answers of the scope test. */
export const someScope: fc.Arbitrary<Partial<ScopeAnswers>> = fc
  .tuple(...questions.map(() => fc.option(fc.constantFrom(...SCOPE_ANSWERS), { freq: 8 })))
  .map((answers) =>
    Object.fromEntries(
      questions.flatMap((question, index) => (answers[index] ? [[question, answers[index]]] : [])),
    ),
  );

/** What a person shipped, with more or less said of it. */
export function someEvidence(): fc.Arbitrary<EvidenceItem[]> {
  const one = fc.record({
    system: fc.constantFrom("Ticket triage", "LangChain, Pinecone", "Search that is 30 % better"),
    problem: fc.constantFrom(null, "Tickets waited"),
    metric: fc.constantFrom(null, "median hours"),
    unit: fc.constantFrom(null, "hours", "%"),
    baseline: fc.option(fc.integer({ min: 0, max: 500 })),
    after: fc.option(fc.integer({ min: 0, max: 500 })),
    method: fc.constantFrom(null, "A/B test", "six weeks, 12,400 tickets"),
    shipped: fc.constantFrom(null, "2026-03-10" as const, "2024-01-31" as const),
    production: fc.constantFrom(null, true, false),
    part: fc.constantFrom(null, "designed the evaluation", "we built it"),
    proof: fc.constant([]),
    skills: fc.constant([]),
    shows: fc.subarray(questions),
    publish: fc.boolean(),
  });
  return fc
    .array(one, { maxLength: 4 })
    .map((items) => items.map((item, index) => ({ ...item, id: `item-${index}` })));
}
