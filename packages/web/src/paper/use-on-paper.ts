import { type RefObject, useEffect } from "react";

/** What is done to a page before it is printed, and undone after. */
export interface OnPaper {
  readonly fit: (note: HTMLElement) => void;
  readonly fill: (note: HTMLElement) => void;
}

/** Fits a page to its paper whenever it is about to be printed, with a note in which to say what gave way. */
export function useOnPaper(note: RefObject<HTMLElement | null>, { fit, fill }: OnPaper): void {
  useEffect(() => {
    const { current } = note;
    if (!current) return undefined;
    const before = (): void => fit(current);
    const after = (): void => fill(current);
    const paper = matchMedia("print");
    const turn = (): void => (paper.matches ? before() : after());
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    paper.addEventListener("change", turn);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
      paper.removeEventListener("change", turn);
    };
  }, [note, fit, fill]);
}
