import { backToMark } from "../curve/index.ts";
import type { Lead } from "./growth/index.ts";

/** Leads to an element by giving it the focus; Escape within it leads back to the mark. */
export const leadTo: Lead = (mark, id) => {
  const place = document.getElementById(id);
  if (place === null) return;
  place.onkeydown = ({ key }) => {
    if (key === "Escape") backToMark(mark);
  };
  place.focus();
};
