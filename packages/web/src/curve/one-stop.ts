import type { FocusEvent, SyntheticEvent } from "react";

/** A mark, or the fold that hides more of them. */
export type Stop = SVGElement | HTMLElement;

/** What the chart's keys move among. */
export const STOPS = "[data-mark], summary";

/** Makes what has the focus the chart's one tab stop, however it got it. */
export function keepOneStop({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  const focused = (target as Element).closest<Stop>(STOPS);
  if (focused) makeOnlyStop(focused, currentTarget);
}

/** When a fold closes over the tab stop, the fold itself becomes it. */
export function keepStopSeen({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void {
  const hidden = currentTarget.querySelector('[data-mark][tabindex="0"]');
  const [summary, chart] = [
    currentTarget.querySelector("summary"),
    currentTarget.closest<HTMLElement>(".curve"),
  ];
  if (hidden && summary && chart && !currentTarget.open) makeOnlyStop(summary, chart);
}

/** Whether a mark can be seen, and so be reached. */
export function isSeen(stop: Stop): boolean {
  return "checkVisibility" in stop ? stop.checkVisibility() : (stop as Element).getClientRects().length > 0;
}

function makeOnlyStop(stop: Stop, chart: HTMLElement): void {
  for (const other of chart.querySelectorAll('[tabindex="0"]')) other.setAttribute("tabindex", "-1");
  stop.setAttribute("tabindex", "0");
}
