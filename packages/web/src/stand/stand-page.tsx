import type { MarketData } from "@paycurve/core/curve";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useKeptEvidence } from "../kept-evidence/index.ts";
import { usePerson, withPay } from "../person/index.ts";
import { answerTo } from "./answer.ts";
import { firstCard, type Held } from "./held.ts";
import { StandView } from "./stand-view.tsx";

/** What the page of a market is made from. */
export interface StandPageProps {
  readonly data: MarketData;
  /** What is computed of it once, whoever looks at it. */
  readonly held: Held;
  /** The hash that names the data, printed on paper. */
  readonly dataHash: string;
  /** What was typed into the served document before it came alive. */
  readonly typedEarly?: string;
}

/** Stand: where you are on your market's curve, how sure that is, who says so and who disagrees. */
export function StandPage({ data, held, dataHash, typedEarly = "" }: StandPageProps): ReactNode {
  const { market } = data;
  const known = usePerson();
  const { person, change } = known;
  useEffect(() => {
    if (typedEarly !== "") void change(withPay(market, typedEarly));
  }, [typedEarly, market, change]);
  const evidence = useKeptEvidence();
  const answer = useMemo(() => answerTo(person, data, held), [person, data, held]);
  const [selected, setSelected] = useState(() => firstCard(held));
  const [asked, setAsked] = useState(0);
  const open = useCallback((id: string) => {
    setSelected(id);
    setAsked((times) => times + 1);
  }, []);
  const handling = useMemo(() => ({ selected, open }), [selected, open]);
  return <StandView {...{ data, held, dataHash, known, answer, evidence, handling, asked }} />;
}
