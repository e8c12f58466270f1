import { type ReactNode, useEffect, useRef } from "react";
import { fillPage, fitPaper } from "./fit-paper.ts";

/** On paper: what one sheet does not hold. It is found out when the page is about to be printed. */
export function LeftOut({ findings }: { readonly findings: number }): ReactNode {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { current } = note;
    if (!current) return undefined;
    const fit = (): void => fitPaper(current, findings);
    const fill = (): void => fillPage(current);
    const paper = matchMedia("print");
    const turn = (): void => (paper.matches ? fit() : fill());
    addEventListener("beforeprint", fit);
    addEventListener("afterprint", fill);
    paper.addEventListener("change", turn);
    return () => {
      removeEventListener("beforeprint", fit);
      removeEventListener("afterprint", fill);
      paper.removeEventListener("change", turn);
    };
  }, [findings]);
  return <p className="paper-only left-out" ref={note} />;
}
