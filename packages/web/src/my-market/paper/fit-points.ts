import { asOnPaper, backToPage, enlargeToSheet, fitsSheet, toPaper } from "../../paper/index.ts";
import { leftOutWords } from "./left-out-words.ts";

/** What the page is set in on paper where all of it fits. */
const USUAL_ZOOM = 0.92;

/** So many points are listed before the chart's lanes get thinner. */
const FIRST_LISTED = 6;

/** How high a lane of the chart is on paper, in CSS pixels, as they get thinner. */
const LANES = [16, 12, 9, 6, 3];
const LANE = "--paper-lane";

/**
 * Lets points give way on paper until the page fits one sheet: most of their lines in the list first, then the height of
 * their lanes in the chart, then the last lines; at the very last type gets smaller. A note says how many are not listed.
 *
 * Shape   the note, the points' places in the file as they leave → changes the document until `unfitPoints` undoes it
 */
export function fitPoints(note: HTMLElement, leaving: readonly number[]): void {
  unfitPoints(note);
  asOnPaper(() => {
    const lines = leaving.flatMap((at) => document.getElementById(`noted-${at}`) ?? []);
    const fitsWithout = (count: number): boolean => {
      for (const [at, line] of lines.entries()) toPaper(line, at >= count);
      note.textContent = leftOutWords(count);
      return fitsSheet();
    };
    const most = Math.max(0, lines.length - FIRST_LISTED);
    LANES.find((height) => {
      document.documentElement.style.setProperty(LANE, `${height}px`);
      return fitsWithout(most);
    });
    fitsWithout(fewest(lines.length, fitsWithout));
    enlargeToSheet(USUAL_ZOOM);
  });
}

/** Puts back whatever gave way. */
export function unfitPoints(note: HTMLElement): void {
  backToPage();
  document.documentElement.style.removeProperty(LANE);
  note.textContent = "";
}

/** The least count up to a limit that is enough; the limit where none is. Whatever is above one that is enough, is too. */
function fewest(limit: number, isEnough: (count: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
