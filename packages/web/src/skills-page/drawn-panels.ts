import type { PremiumPanel, PremiumRecord } from "@paycurve/core/skills";

/** A skill's panels as they are drawn, and apart from them what nobody stands behind. */
export interface DrawnPanels {
  readonly panels: readonly PremiumPanel[];
  readonly rejected: readonly PremiumRecord[];
}

/**
 * What of a skill's premiums has a place along an axis: rejected ones have none and are listed instead.
 *
 * Shape   panels → those that keep a record, in their order; each rejected record once
 */
export function drawnPanels(panels: readonly PremiumPanel[]): DrawnPanels {
  const isRejected = ({ standing }: PremiumRecord): boolean => standing === "rejected";
  return {
    panels: panels
      .map((panel) => ({ ...panel, records: panel.records.filter((record) => !isRejected(record)) }))
      .filter(({ records }) => records.length > 0),
    rejected: panels.flatMap(({ records }) => records.filter(isRejected)),
  };
}
