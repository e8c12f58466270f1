import type { GradedItem } from "@paycurve/core/evidence";
import type { ReactNode, RefObject } from "react";
import { firstQuestion } from "./next-question.ts";
import type { Ask } from "./use-asked.ts";

/** What stands where the questions of an item end: the way back to those left out, and on to the next item. */
export function NothingMore({
  place,
  item,
  next,
  ask,
}: {
  readonly place: RefObject<HTMLFormElement | null>;
  readonly item: GradedItem;
  /** Another item of which something is still asked. */
  readonly next: GradedItem | null;
  readonly ask: Ask;
}): ReactNode {
  const isLeftOut = firstQuestion(item) !== null;
  return (
    <form ref={place} onSubmit={(event) => event.preventDefault()}>
      <h2>{isLeftOut ? "That was the last question." : "Nothing more is asked of this one."}</h2>
      <p className="question-buttons">
        {next && (
          <button type="button" className="plain-button strong" onClick={() => ask(next.item.id, "first")}>
            Go on with {next.item.system}
          </button>
        )}
        {isLeftOut && (
          <button type="button" className="plain-button" onClick={() => ask(item.item.id, "first")}>
            Ask again what was left out
          </button>
        )}
      </p>
    </form>
  );
}
