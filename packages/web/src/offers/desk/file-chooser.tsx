import type { Market } from "@paycurve/core/money";
import { type ReactNode, useEffect, useRef } from "react";
import { focusIfLost } from "../../focus-if-lost.ts";
import { OpenCareer } from "../../open-career.tsx";
import { useAlive } from "../../person/index.ts";
import type { KnownOffers } from "./use-offers.ts";

/** Opens and saves the person's own file, or shows the example; what came of it is said beneath. */
export function FileChooser({
  known,
  example,
  market,
}: {
  readonly known: KnownOffers;
  readonly example: string;
  readonly market: Market;
}): ReactNode {
  const { offers, own, said, refused, canUndo } = known;
  const alive = useAlive();
  const buttons = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (canUndo && offers) focusIfLost(lastButton(buttons.current));
  }, [canUndo, offers]);
  const has = (offers?.length ?? 0) > 0;
  const actions: readonly (readonly [boolean, string, () => void])[] = [
    [has, "Save career.yaml", () => void known.save(market)],
    [!has, "Show an example", () => void known.show(example, SHOWN)],
    [!own, "Back to mine", () => void known.back()],
    [canUndo, "Undo", () => void known.undo().then(() => focusIfLost(lastButton(buttons.current)))],
  ];
  return (
    <div className="career">
      <p className="note" ref={buttons}>
        <OpenCareer open={known.open} />
        {actions.map(
          ([isThere, words, act]) =>
            isThere && (
              <button key={words} type="button" className="plain-button" disabled={!alive} onClick={act}>
                {words}
              </button>
            ),
        )}
      </p>
      <p className={refused ? "note refusal" : "note"} role="status">
        {said}
      </p>
    </div>
  );
}

/** Undo, while something can be undone. */
function lastButton(within: Element | null): HTMLElement | null {
  return within?.querySelector<HTMLElement>("button:last-of-type") ?? null;
}

const SHOWN =
  "Two invented offers. Change them as you like: nothing of yours is changed, and nothing is kept.";
