import { backToMark } from "../curve/index.ts";
import type { Lead } from "./growth/index.ts";

/** Leads to an element by giving it the focus; Escape within it leads back to the mark that led there last. */
export const leadTo: Lead = (mark, id) => {
  const place = document.getElementById(id);
  if (place === null) return;
  place.dataset.ledFrom = mark;
  place.addEventListener("keydown", goBack);
  place.focus();
};

/** One listener, however often one is led there. */
function goBack({ key, currentTarget }: KeyboardEvent): void {
  const mark = currentTarget instanceof HTMLElement ? currentTarget.dataset.ledFrom : undefined;
  if (key === "Escape" && mark !== undefined) backToMark(mark);
}
