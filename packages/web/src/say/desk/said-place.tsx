import type { ReactNode } from "react";
import type { KnownSay, Place } from "./use-say.ts";

/** What the last deed came to, where it was done, and the way back. */
export function SaidPlace({
  place,
  known: { said, canUndo, undo },
}: {
  readonly place: Place;
  readonly known: KnownSay;
}): ReactNode {
  const isHere = said.place === place;
  return (
    <p className={isHere && said.refused ? "said-here refusal" : "said-here"}>
      <span role="status">{isHere && said.words}</span>{" "}
      {isHere && canUndo && (
        <button type="button" className="plain-button" onClick={() => void undo(place)}>
          Undo
        </button>
      )}
    </p>
  );
}
