import type { Counter } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { useAlive } from "../../person/index.ts";

/** All that they may say, each leading to its rehearsal. */
export function CounterList({
  counters,
  at,
  go,
}: {
  readonly counters: readonly Counter[];
  readonly at: number;
  readonly go: (to: number) => void;
}): ReactNode {
  const alive = useAlive();
  return (
    <ol className="counter-list" aria-label="All counters">
      {counters.map(({ counter }, index) => (
        <li key={counter}>
          <button
            type="button"
            className="plain-button"
            disabled={!alive}
            aria-current={index === at || undefined}
            onClick={() => go(index)}
          >
            {counter}
          </button>
        </li>
      ))}
    </ol>
  );
}
