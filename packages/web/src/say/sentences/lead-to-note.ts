/** The number that led to a footnote last. */
let ledFrom: HTMLElement | null = null;

/** Leads from a number to its footnote, which gets the focus. */
export function leadToNote(from: HTMLElement, note: number): void {
  ledFrom = from;
  document.getElementById(noteId(note))?.focus();
}

/** Leads back to the number that led there. */
export function leadBack(): void {
  ledFrom?.focus();
  ledFrom = null;
}

/** The id of a footnote. */
export function noteId(note: number): string {
  return `note-${note}`;
}
