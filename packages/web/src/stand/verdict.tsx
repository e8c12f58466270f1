import { capitalised } from "@paycurve/core";
import { type Opening, verdictWords } from "@paycurve/core/curve";
import { formatMoney, MARKETS, type Market } from "@paycurve/core/money";
import { type ReactNode, useId } from "react";
import type { Answer } from "./answer.ts";
import { Doubt } from "./doubt.tsx";
import { PayField } from "./pay-field.tsx";
import { useSettled } from "./use-settled.ts";

/** The verdict sentence with the pay field inside it, and beside it how sure it is. */
export function Verdict({
  market,
  opening,
  answer,
  typed,
  type,
  remembers,
  file,
}: {
  readonly market: Market;
  readonly opening: Opening | null;
  readonly answer: Answer;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly remembers: boolean;
  readonly file: ReactNode;
}): ReactNode {
  const describedBy = useId();
  const { placement, pay, refusal } = answer;
  const [before, after] = placement
    ? ["At ", ` ${verdictWords(placement)}`]
    : [`${openingWords(market, opening)} Where are you, at `, "?"];
  const heard = useSettled(placement ? `${before}${formatMoney(placement.pay)}${after}` : "");
  const refused = useSettled(refusal);
  return (
    <section className="lead">
      <div>
        <h1>
          {before}
          <PayField
            typed={typed}
            understood={pay?.money ?? null}
            refused={refused !== null && refusal !== null}
            describedBy={describedBy}
            type={type}
          />
          {after}
        </h1>
        <p className="said" id={describedBy}>
          {refusal !== null && refused !== null ? (
            <span className="refusal">{capitalised(refused)}</span>
          ) : (
            (pay?.said ?? `Yearly base pay in ${MARKETS[market].currency}, before bonus and equity.`)
          )}
        </p>
      </div>
      <Doubt answer={answer} remembers={remembers} market={market} file={file} />
      <p className="aside" role="status">
        {heard}
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
