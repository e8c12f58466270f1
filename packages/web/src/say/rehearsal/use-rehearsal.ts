import { useCallback, useEffect, useState } from "react";
import { singleKeyOf } from "../../document/index.ts";

/** Which counter is rehearsed, and whether its answer is shown. */
export interface Rehearsal {
  readonly at: number;
  readonly isShown: boolean;
  /** Goes to a counter, its answer hidden. */
  readonly go: (to: number) => void;
  readonly step: (by: number) => void;
  readonly reveal: () => void;
}

const KEYS: Readonly<Record<string, (rehearsal: Pick<Rehearsal, "step" | "reveal">) => void>> = {
  n: ({ step }) => step(1),
  p: ({ step }) => step(-1),
  r: ({ reveal }) => reveal(),
};

/** Counters one by one: n the next, p the one before, r its answer; from the last to the first again. */
export function useRehearsal(count: number): Rehearsal {
  const [{ at, isShown }, set] = useState({ at: 0, isShown: false });
  const go = useCallback((to: number) => set({ at: to, isShown: false }), []);
  const step = useCallback(
    (by: number) => set((now) => ({ at: (now.at + by + count) % count, isShown: false })),
    [count],
  );
  const reveal = useCallback(() => set((now) => ({ ...now, isShown: true })), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => KEYS[singleKeyOf(event) ?? ""]?.({ step, reveal });
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [step, reveal]);
  return { at, isShown, go, step, reveal };
}
