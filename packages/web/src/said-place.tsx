import { type ReactNode, useEffect, useRef } from "react";
import type { Told } from "./career/index.ts";
import { focusIfLost } from "./focus-if-lost.ts";

/** What the last deed came to, where it was done, and the way back. */
export function SaidPlace<Place extends string>({
  place,
  known: { said, canUndo, undo },
}: {
  readonly place: Place;
  readonly known: Told<Place> & { readonly undo: (place: Place) => Promise<void> };
}): ReactNode {
  const isHere = said.place === place;
  const way = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isHere && canUndo) focusIfLost(way.current);
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
