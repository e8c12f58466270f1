import { type ReactNode, useCallback, useRef } from "react";
import { useOnPaper } from "../../paper/index.ts";
import { fillPage, fitPaper } from "./fit-paper.ts";

/** On paper: what one sheet does not hold. It is found out when the page is about to be printed. */
export function LeftOut({ findings }: { readonly findings: number }): ReactNode {
  const note = useRef<HTMLParagraphElement>(null);
  const fit = useCallback((element: HTMLElement) => fitPaper(element, findings), [findings]);
  useOnPaper(note, { fit, fill: fillPage });
  return <p className="paper-only left-out" ref={note} />;
}
