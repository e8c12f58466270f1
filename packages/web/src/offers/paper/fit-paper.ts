import { asOnPaper } from "./as-on-paper.ts";
import { FINDINGS, GIVES_WAY, type GivesWay } from "./giving-way.ts";
import { leftOutWords } from "./left-out-words.ts";

/** An A4 sheet between its margins, in CSS pixels, less what rounding may cost. */
const SHEET_HEIGHT = 1031 - 7;

/** Type is set no smaller than so, as a part of the usual one, before anything gives way. */
const SMALLEST = 0.9;
const STEP = 0.02;
const LEAST = 0.3;

const GONE = "not-on-paper";
const ZOOM = "--paper-zoom";

/**
 * Lets give way what does not fit one sheet of paper, even in the smallest type, and says in a note what did. Type is then
 * as large as the sheet holds; should all that can give way be gone, as small as it must be.
 *
 * Shape   the note on paper, how many findings there are → changes the document until `fillPage` undoes it
 */
export function fitPaper(note: HTMLElement, findings: number): void {
  fillPage(note);
  asOnPaper(() => {
    setZoom(SMALLEST);
    const parts = GIVES_WAY.flatMap(partsOf);
    const tell = (): void => {
      const gone = parts.flatMap(({ says, elements }) => (says && elements.every(isGone) ? [says] : []));
      note.textContent = leftOutWords({
        findings,
        printed: seen(FINDINGS).length,
        others: [...new Set(gone)],
      });
    };
    const turn = ({ elements }: Part, isOff: boolean): void => {
      for (const element of elements) element.classList.toggle(GONE, isOff);
      tell();
    };
    tell();
    const gone = parts.filter((part) => {
      if (fits()) return false;
      turn(part, true);
      return true;
    });
    for (const part of gone.toReversed()) {
      turn(part, false);
      if (!fits()) turn(part, true);
    }
    enlarge();
  });
}

/** Puts back whatever gave way. */
export function fillPage(note: HTMLElement): void {
  for (const element of document.querySelectorAll(`.${GONE}`)) element.classList.remove(GONE);
  document.documentElement.style.removeProperty(ZOOM);
  note.textContent = "";
}

/** What gives way at once, and what is then said of it. */
interface Part {
  readonly says: string | null;
  readonly elements: readonly Element[];
}

/** Findings go one by one, the last first; anything else together. */
function partsOf({ selector, keeps, leaves, says }: GivesWay): Part[] {
  const going = seen(selector).slice(keeps, leaves);
  if (says !== null) return going.length > 0 ? [{ says, elements: going }] : [];
  return going.toReversed().map((one) => ({ says, elements: [one] }));
}

function isGone(element: Element): boolean {
  return element.classList.contains(GONE);
}

/** The largest type that fits, down from the usual one. */
function enlarge(): void {
  for (let zoom = 1; zoom > LEAST; zoom -= STEP) {
    setZoom(zoom);
    if (fits()) return;
  }
}

function setZoom(zoom: number): void {
  document.documentElement.style.setProperty(ZOOM, zoom.toFixed(2));
}

function seen(selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
}

function fits(): boolean {
  return document.body.getBoundingClientRect().height <= SHEET_HEIGHT;
}
