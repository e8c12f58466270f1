import { scopeSoFar } from "@paycurve/core/scope";
import { type LocalData, localMarket } from "@paycurve/core/transfer";
import { type ReactNode, useMemo } from "react";
import { usePerson } from "../person/index.ts";
import { today } from "../today.ts";
import { useLocal } from "./desk/index.ts";
import { MyMarketView } from "./my-market-view.tsx";

const NONE: readonly never[] = [];

/** My market: what a person's own local points bear, with ratios carried to the levels that have none. */
export function MyMarketPage({
  data: { market, structure, official },
  dataHash,
}: {
  readonly data: LocalData;
  readonly dataHash: string;
}): ReactNode {
  const { person, change } = usePerson();
  const known = useLocal(market, change);
  const points = known.points ?? NONE;
  const local = useMemo(() => localMarket(structure, points, today()), [structure, points]);
  const [only, ...others] = scopeSoFar(person.scope).levels;
  const asked = only && others.length === 0 ? only : null;
  return <MyMarketView local={local} asked={asked} official={official} known={known} dataHash={dataHash} />;
}
