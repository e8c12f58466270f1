import { capitalised } from "@paycurve/core";
import { MARKETS, type Market } from "@paycurve/core/money";
import { type ReactNode, useEffect, useState } from "react";

/** Under the pay field: how what was typed was understood, why it was not, or what belongs there. */
export function FieldNote({
  id,
  market,
  refusal,
  said,
}: {
  readonly id: string;
  readonly market: Market;
  readonly refusal: string | null;
  readonly said: string | null;
}): ReactNode {
  const proposed = useProposed();
  if (refusal !== null) {
    return (
      <p className="said" id={id}>
        <span className="refusal">{capitalised(refusal)}</span>
      </p>
    );
  }
  const { coin, inText } = MARKETS[market];
  return (
    <p className="said" id={id}>
      {said === null ? `Yearly base pay in ${coin}s, before bonus and equity.` : `${said} Is that right?`}
      {said === null && proposed && (
        <>
          {" "}
          Your browser's language led to {inText}; <kbd>m</kbd> goes to the next market.
        </>
      )}
    </p>
  );
}

/** Whether the market was proposed: the bare address leads to one that says so, and that is then taken out of it. */
function useProposed(): boolean {
  const [proposed, setProposed] = useState(false);
  useEffect(() => {
    if (location.hash !== "#proposed") return;
    setProposed(true);
    history.replaceState(history.state, "", location.pathname + location.search);
  }, []);
  return proposed;
}
