import { MARKETS, type Market } from "@paycurve/core/money";
import type { ReactNode } from "react";
import type { KnownLocal } from "./desk/index.ts";

/** Why no point can be noted here: a career file is about one market, and this one is about another. */
export function Elsewhere({
  market,
  elsewhere,
  known,
}: {
  readonly market: Market;
  readonly elsewhere: Market;
  readonly known: KnownLocal;
}): ReactNode {
  return (
    <div className="paste elsewhere">
      <p>
        Your career file is about {MARKETS[elsewhere].inText}, and a file is about one market.{" "}
        <a href={`/${elsewhere.toLowerCase()}/my-market`}>Its points stand there.</a>
      </p>
      <button type="button" className="plain-button" onClick={() => void known.anew()}>
        Save it, and begin another for {MARKETS[market].inText}
      </button>
    </div>
  );
}
