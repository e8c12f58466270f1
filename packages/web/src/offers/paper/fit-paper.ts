import {
  asOnPaper,
  backToPage,
  enlargeToSheet,
  fitsSheet,
  isOffPaper,
  setPaperZoom,
  toPaper,
} from "../../paper/index.ts";
import { FINDINGS, GIVES_WAY, type GivesWay } from "./giving-way.ts";
import { leftOutWords } from "./left-out-words.ts";

/** Type is set no smaller than so, as a part of the usual one, before anything gives way. */
const SMALLEST = 0.9;

/**
 * Lets give way what does not fit one sheet of paper, even in the smallest type, and says in a note what did. Type is then
 * as large as the sheet holds; should all that can give way be gone, as small as it must be.
 *
 * Shape   the note on paper, how many findings there are → changes the document until `fillPage` undoes it
 */
export function fitPaper(note: HTMLElement, findings: number): void {
  fillPage(note);
  asOnPaper(() => {
    setPaperZoom(SMALLEST);
    const parts = GIVES_WAY.flatMap(partsOf);
    const tell = (): void => {
      const gone = parts.flatMap(({ says, elements }) => (says && elements.every(isOffPaper) ? [says] : []));
      note.textContent = leftOutWords({
        findings,
        printed: seen(FINDINGS).length,
        others: [...new Set(gone)],
      });
    };
    const turn = ({ elements }: Part, isOff: boolean): void => {
      for (const element of elements) toPaper(element, !isOff);
      tell();
    };
    tell();
    const gone = parts.filter((part) => {
      if (fitsSheet()) return false;
      turn(part, true);
      return true;
    });
    for (const part of gone.toReversed()) {
      turn(part, false);
      if (!fitsSheet()) turn(part, true);
    }
    enlargeToSheet(1);
  });
}

/** Puts back whatever gave way. */
export function fillPage(note: HTMLElement): void {
  backToPage();
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

function seen(selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
}
