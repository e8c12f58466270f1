import { capitalised } from "@paycurve/core";
import { type HeadlineAverage, type Opening, verdictWords } from "@paycurve/core/curve";
import { formatMoney, MARKETS, type Market, payText } from "@paycurve/core/money";
import { type ReactNode, useState } from "react";
import { useSettled } from "../use-settled.ts";
import type { Answer } from "./answer.ts";
import { Doubt } from "./doubt.tsx";
import { FieldNote } from "./field-note.tsx";
import { PayField } from "./pay-field.tsx";

const NOTE = "pay-note";

/** The verdict sentence with the pay field inside it, and beside it how sure it is. */
export function Verdict({
  market,
  opening,
  average,
  answer,
  typed,
  type,
  remembers,
  file,
}: {
  readonly market: Market;
  readonly opening: Opening | null;
  readonly average: HeadlineAverage | null;
  readonly answer: Answer;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly remembers: boolean;
  readonly file: ReactNode;
}): ReactNode {
  const { placement, pay, refusal } = answer;
  const [before, after] = placement
    ? ["At ", ` ${verdictWords(placement)}`]
    : [`${openingWords(market, opening)} Where are you, at `, "?"];
  const heard = useSettled(placement ? `${before}${formatMoney(placement.pay)}${after}` : "");
  const refused = useSettled(refusal);
  const [saidBack, setSaidBack] = useState<string | null>(null);
  const typeAnew = (text: string): void => {
    setSaidBack(null);
    type(text);
  };
  const settle = (): void => {
    if (!pay || typed === payText(pay.money)) return;
    setSaidBack(pay.said);
    type(payText(pay.money));
  };
  return (
    <section className="lead">
      <div>
        <h1>
          {before}
          <PayField
            typed={typed}
            refused={refused !== null && refusal !== null}
            describedBy={NOTE}
            type={typeAnew}
            settle={settle}
          />
          {after}
        </h1>
        <FieldNote
          id={NOTE}
          market={market}
          refusal={refusal === null ? null : refused}
          said={pay && typed === payText(pay.money) ? saidBack : (pay?.said ?? null)}
        />
      </div>
      <Doubt
        answer={answer}
        remembers={remembers}
        market={market}
        opening={opening}
        average={average}
        file={file}
      />
      <p className="aside" role="status">
        {refused === null || refusal === null ? heard : capitalised(refused)}
      </p>
    </section>
  );
}

function openingWords(market: Market, opening: Opening | null): string {
  if (opening) {
    const { level, low, high } = opening;
    return `Half of ${level}-level postings lie between ${formatMoney(low)} and ${formatMoney(high)}.`;
  }
  const { coin } = MARKETS[market];
  return `Too few ${coin} postings are known to bear a curve yet, and a foreign one would be made up.`;
}
