import { freshId } from "@paycurve/core";
import type { GrantKind } from "@paycurve/core/equity";
import { MARKETS, type Market } from "@paycurve/core/money";
import { nameOf, type Offer } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { BENEFITS_IN_WORDS, benefitQuestions, NEW_BENEFITS } from "./benefit-questions.ts";
import { type Edit, Fields, itemsAt, type Part } from "./fields.tsx";
import { GrantFields } from "./grant-fields.tsx";
import { KINDS_IN_WORDS } from "./grant-questions.ts";
import { HAPPY_QUESTION, OFFER_GROUPS } from "./offer-questions.ts";

/** One offer as a form: every answer is written into the file where it belongs. */
export function OfferFields({
  offer,
  written,
  path,
  edit,
}: {
  readonly offer: Offer;
  readonly written: unknown;
  readonly path: readonly string[];
  readonly edit: Edit;
}): ReactNode {
  const { market, equity, benefits } = offer;
  const context = { market, currency: MARKETS[market].currency };
  const part: Part = { written, path, context, edit };
  const [job, ...others] = OFFER_GROUPS;
  return (
    <div className="offer-form">
      {[job, ...others].map(
        (group) =>
          group && (
            <fieldset key={group.title} className={group === job ? "whole-row" : undefined}>
              <legend>{group.title}</legend>
              <Fields questions={group.questions} part={part} />
            </fieldset>
          ),
      )}
      <fieldset className="whole-row">
        <legend>Equity</legend>
        {equity.map((grant, index) => (
          <GrantFields
            key={grant.id}
            grant={grant}
            part={{
              written: itemsAt(written, ["equity"])[index],
              path: [...path, "equity", String(index)],
              context: { market, currency: grant.currency },
              edit,
            }}
          />
        ))}
        <p className="adders">
          Add{" "}
          {kindsIn(market).map((kind) => (
            <button
              key={kind}
              type="button"
              className="plain-button"
              onClick={() =>
                void edit({
                  kind: "add",
                  path: [...path, "equity"],
                  item: {
                    id: freshId(
                      kind,
                      equity.map(({ id }) => id),
                    ),
                    kind,
                  },
                })
              }
            >
              {KINDS_IN_WORDS[kind]}
            </button>
          ))}
        </p>
        {equity.length > 0 && <Fields questions={[HAPPY_QUESTION]} part={part} />}
      </fieldset>
      <fieldset>
        <legend>Benefits that are money</legend>
        {benefits.map((benefit, index) => {
          const one = itemsAt(written, ["benefits"])[index];
          const at = [...path, "benefits", String(index)];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: benefits have no other name
            <fieldset key={index} className="grant">
              <legend>{BENEFITS_IN_WORDS[benefit.kind]}</legend>
              <Fields questions={benefitQuestions(one)} part={{ written: one, path: at, context, edit }} />
              <button
                type="button"
                className="plain-button"
                onClick={() => void edit({ kind: "remove", path: at })}
              >
                Take this out
              </button>
            </fieldset>
          );
        })}
        <p className="adders">
          Add{" "}
          {NEW_BENEFITS.map(([says, item]) => (
            <button
              key={says}
              type="button"
              className="plain-button"
              onClick={() => void edit({ kind: "add", path: [...path, "benefits"], item })}
            >
              {says}
            </button>
          ))}
        </p>
      </fieldset>
      <button
        type="button"
        className="plain-button"
        onClick={() => void edit({ kind: "remove", path }, `${nameOf(offer)} is taken out.`)}
      >
        Take {nameOf(offer)} out
      </button>
    </div>
  );
}

/** Which kinds of grant are given in a market. */
function kindsIn(market: Market): readonly GrantKind[] {
  const local: Readonly<Record<Market, readonly GrantKind[]>> = { US: [], GB: ["emi"], IN: ["esop"] };
  return ["rsu", "private-rsu", "options", ...local[market]];
}
