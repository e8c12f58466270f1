import {
  asOnPaper,
  backToPage,
  enlargeToSheet,
  fitsSheet,
  setPaperZoom,
  toPaper,
} from "../../paper/index.ts";

/** Type is set no smaller than so, as a part of the usual one, before anything gives way. */
const SMALLEST = 0.8;

/**
 * Lets the global argument give way where one sheet does not hold it, and says so in a note; type is then as large as the
 * sheet holds.
 *
 * Shape   the note on paper → changes the document until `fillSheet` undoes it
 */
export function fitSheet(note: HTMLElement): void {
  fillSheet(note);
  asOnPaper(() => {
    setPaperZoom(SMALLEST);
    if (!fitsSheet()) {
      for (const beneath of document.querySelectorAll(".sheet-beneath")) toPaper(beneath, false);
      note.textContent =
        "Left out for want of room: the global argument, which is context. It stands on the page.";
    }
    enlargeToSheet(1);
  });
}

/** Puts back whatever gave way. */
export function fillSheet(note: HTMLElement): void {
  backToPage();
  note.textContent = "";
}
