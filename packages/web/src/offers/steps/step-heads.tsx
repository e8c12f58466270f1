import type { ReactNode } from "react";
import type { HeadWords } from "./head-words.ts";

/** The heads of the four steps. */
export function StepHeads({ heads }: { readonly heads: readonly HeadWords[] }): ReactNode {
  return (
    <div className="step-heads">
      {heads.map(({ title, short, lead, shortLead, isTrap }) => (
        <div key={title}>
          <p className="step-title">
            <span className="in-wide">{title}</span>
            <span className="in-narrow">{short}</span>
          </p>
          <p className={isTrap ? "step-lead trap" : "step-lead"}>
            <span className="in-wide">{lead}</span>
            <span className="in-narrow">{shortLead}</span>
          </p>
        </div>
      ))}
    </div>
  );
}
