/** A focus whose own element has gone is put where the person can go on. */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
