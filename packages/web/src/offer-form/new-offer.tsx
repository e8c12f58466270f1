import { freshId } from "@paycurve/core";
import type { PlainMap } from "@paycurve/core/career";
import { MARKETS, type Market } from "@paycurve/core/money";
import type { Offer } from "@paycurve/core/offer";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { AnswerControl } from "./answer-control.tsx";
import { answered } from "./answered.ts";
import { Asked } from "./asked.tsx";
import type { Edit } from "./fields.tsx";
import { FIRST_QUESTIONS } from "./offer-questions.ts";

/** The three answers that begin an offer; the rest is asked once it stands. */
export function NewOffer({
  market,
  offers,
  edit,
  added,
}: {
  readonly market: Market;
  readonly offers: readonly Offer[];
  readonly edit: Edit;
  readonly added: (id: string) => void;
}): ReactNode {
  const id = useId();
  const empty = ["", market, ""];
  const [typed, setTyped] = useState<readonly string[]>(empty);
  const [refusals, setRefusals] = useState<readonly (string | null)[]>([]);
  const where = (typed[1] || market) as Market;
  const context = { market: where, currency: MARKETS[where].currency };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answers = FIRST_QUESTIONS.map((question, index) => {
      const words = typed[index] ?? "";
      return answered({ ...question, kind: { ...question.kind, isNeeded: true } }, words, context);
    });
    setRefusals(answers.map((answer) => ("refusal" in answer ? answer.refusal : null)));
    const [company, place, base] = answers.flatMap((answer) => ("value" in answer ? [answer.value] : []));
    if (company === undefined || place === undefined || base === undefined)
      return document.getElementById(`${id}${answers.findIndex((one) => "refusal" in one)}`)?.focus();
    const name = freshId(
      typed[0] ?? "",
      offers.map((offer) => offer.id),
    );
    const item: PlainMap = { id: name, company, market: place, base: { amount: base } };
    const why = await edit({ kind: "add", path: ["offers"], item });
    if (why !== null) return setRefusals([why.refusal]);
    setTyped(empty);
    added(name);
  };
  return (
    <form className="offer-form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="fields whole-row">
        {FIRST_QUESTIONS.map((question, index) => (
          <Asked
            key={question.asks}
            question={question}
            context={context}
            id={`${id}${index}`}
            refusal={refusals[index] ?? null}
          >
            <AnswerControl
              kind={question.kind}
              id={`${id}${index}`}
              value={typed[index] ?? ""}
              invalid={Boolean(refusals[index])}
              change={(words) => setTyped(typed.with(index, words))}
            />
          </Asked>
        ))}
      </div>
      <button type="submit" className="plain-button strong">
        Add this offer
      </button>
    </form>
  );
}
