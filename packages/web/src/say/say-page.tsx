import type { MarketData } from "@paycurve/core/curve";
import { type ReactNode, useMemo } from "react";
import { usePerson, withTalked } from "../person/index.ts";
import { today } from "../today.ts";
import { briefOf, NOTHING_NOTED } from "./brief-of.ts";
import { useSay } from "./desk/index.ts";
import { knownMarket } from "./known-market.ts";
import { useOwnWords } from "./own-words/index.ts";
import type { SayData } from "./say-data.ts";
import { SayView } from "./say-view.tsx";

/** Say: what to say in a talk about pay, from the person's own file, each fact of it traced. */
export function SayPage({
  pay,
  data,
  dataHash,
}: {
  readonly pay: MarketData;
  readonly data: SayData;
  readonly dataHash: string;
}): ReactNode {
  const person = usePerson();
  const known = useSay(data.market, person.change);
  const offer = person.person.talked[data.market] ?? null;
  const choose = (id: string): void => void person.change(withTalked(data.market, id));
  const market = useMemo(() => knownMarket(pay, data), [pay, data]);
  const talk = known.talk ?? NOTHING_NOTED;
  const ours = useMemo(() => briefOf(talk, market, { offer, asOf: today() }), [talk, market, offer]);
  const words = useOwnWords(person, `${data.market} ${ours.offer ?? "-"}`);
  return <SayView {...{ ours, market, known, words, choose, dataHash }} />;
}
