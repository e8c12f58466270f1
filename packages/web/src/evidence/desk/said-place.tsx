import { type ReactNode, useEffect, useRef } from "react";
import type { KnownEvidence, Place } from "./use-evidence.ts";

/** What the last deed came to, where it was done, and the way back. */
export function SaidPlace({
  place,
  known: { said, canUndo, undo },
}: {
  readonly place: Place;
  readonly known: KnownEvidence;
}): ReactNode {
  const isHere = said.place === place;
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHere && canUndo && document.activeElement === document.body) way.current?.focus();
  }, [isHere, canUndo]);
  return (
    <p className={isHere && said.refused ? "said-here refusal" : "said-here"}>
      <span role="status">{isHere && said.words}</span>{" "}
      {isHere && canUndo && (
        <button ref={way} type="button" className="plain-button" onClick={() => void undo(place)}>
          Undo
        </button>
      )}
    </p>
  );
}
