import { isSeen } from "./one-stop.ts";

/** Gives the focus back to a mark, by its id; to the chart's tab stop where the mark is not seen. */
export function backToMark(id: string): void {
  const mark = document.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`);
  const chart = document.querySelector<HTMLElement>(".curve");
  const stop = mark && isSeen(mark) ? mark : chart?.querySelector<SVGElement>('[tabindex="0"]');
  stop?.focus();
  mark?.scrollIntoView({ block: "nearest" });
}
