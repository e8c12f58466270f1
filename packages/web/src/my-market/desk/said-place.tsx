import { type ReactNode, useEffect, useRef } from "react";
import { focusIfLost } from "./focus-if-lost.ts";
import type { KnownLocal, Place } from "./use-local.ts";

/** What the last deed came to, where it was done, and the way back. */
export function SaidPlace({
  place,
  known,
}: {
  readonly place: Place;
  readonly known: KnownLocal;
}): ReactNode {
  const { said, canUndo } = known;
  const isHere = said.place === place;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHere && canUndo) focusIfLost(undo.current);
  }, [isHere, canUndo]);
  return (
    <p className={isHere && said.refused ? "said-here refusal" : "said-here"}>
      <span role="status">{isHere && said.words}</span>{" "}
      {isHere && canUndo && (
        <button ref={undo} type="button" className="plain-button" onClick={() => void known.undo(place)}>
          Undo
        </button>
      )}
    </p>
  );
}
