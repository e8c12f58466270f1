/** An A4 sheet between its margins, in CSS pixels, less what rounding may cost. */
const SHEET_HEIGHT = 1031 - 7;

const STEP = 0.02;
const LEAST = 0.3;

const OFF = "not-on-paper";
const ZOOM = "--paper-zoom";

/** Whether what is laid out as on paper fits one sheet. */
export function fitsSheet(): boolean {
  return document.body.getBoundingClientRect().height <= SHEET_HEIGHT;
}

/** How large type is set on paper, as a part of its own size. */
export function setPaperZoom(zoom: number): void {
  document.documentElement.style.setProperty(ZOOM, zoom.toFixed(2));
}

/** The largest type that one sheet holds, down from a given one. */
export function enlargeToSheet(from: number): void {
  for (let zoom = from; zoom > LEAST; zoom -= STEP) {
    setPaperZoom(zoom);
    if (fitsSheet()) return;
  }
}

/** Lets an element stand on paper, or on the page alone. */
export function toPaper(element: Element, isOn: boolean): void {
  element.classList.toggle(OFF, !isOn);
}

/** Puts back whatever was left off the paper, and type to its own size. */
export function backToPage(): void {
  for (const element of document.querySelectorAll(`.${OFF}`)) toPaper(element, true);
  document.documentElement.style.removeProperty(ZOOM);
}

/** Whether an element was left off the paper. */
export function isOffPaper(element: Element): boolean {
  return element.classList.contains(OFF);
}
