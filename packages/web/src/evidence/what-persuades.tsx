import { EVIDENCE_PARTS } from "@paycurve/core/evidence";
import type { ReactNode } from "react";

/** What will be asked of a system, before there is one. */
export function WhatPersuades(): ReactNode {
  return (
    <section className="question-panel what-persuades" aria-labelledby="persuades-title">
      <h2 id="persuades-title">What makes it evidence</h2>
      <ol className="small">
        {EVIDENCE_PARTS.map(({ name, asks }) => (
          <li key={name}>{asks}</li>
        ))}
      </ol>
    </section>
  );
}
