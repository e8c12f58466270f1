import type { ReactNode } from "react";
import type { Step } from "./step-columns.ts";

/** What stands over a step: what it adds, and who is ahead. */
export interface HeadWords extends Pick<Step, "title" | "short"> {
  readonly lead: string;
  readonly shortLead: string;
  /** Whether the lead is one that cannot be spent. */
  readonly isTrap: boolean;
}

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
