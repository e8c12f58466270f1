import { type EvidenceRecord, nextQuestion, recordFinding } from "@paycurve/core/evidence";
import { dateWords } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import { type ReactNode, useCallback } from "react";
import { FilePlace } from "../file-place.tsx";
import { useSettled } from "../use-settled.ts";
import { proposed, QuestionPanel, useAsked } from "./asking/index.ts";
import type { KnownEvidence } from "./desk/index.ts";
import { ItemList, NewItem } from "./items/index.ts";
import { PublishPlace } from "./publish/index.ts";
import { WhatPersuades } from "./what-persuades.tsx";

/** Evidence as it is shown: what the record comes to, one question beside it, and the items. */
export function EvidenceView({
  market,
  record,
  known,
}: {
  readonly market: Market;
  readonly record: EvidenceRecord;
  readonly known: KnownEvidence;
}): ReactNode {
  const { items } = record;
  const { asked, ask, hold } = useAsked(record);
  const choose = useCallback((id: string) => ask(id, "first"), [ask]);
  const finding = recordFinding(record);
  const heard = useSettled(items.length > 0 ? finding : "");
  const next = nextQuestion(record) && proposed(record);
  return (
    <>
      <section className="lead evidence-lead">
        <div>
          <h1>{finding}</h1>
          {next?.question && (
            <p className="next-question serif">
              Next, of {next.item.item.system}: {next.question.asks}
            </p>
          )}
          <p className="aside" aria-live="polite">
            {heard}
          </p>
        </div>
        <div className="doubt">
          <p>
            A system with its numbers persuades; a list of frameworks does not. What you note stays in your
            career.yaml, in this browser, unless you publish it.
          </p>
          <FilePlace known={known} holds={(known.items?.length ?? 0) > 0} />
        </div>
      </section>
      {items.length > 0 && (
        <p className="paper-only note">From career.yaml, read on {dateWords(record.asOf)}.</p>
      )}
      <div className="evidence-stage">
        <div className="evidence-line">
          <NewItem known={known} added={(id) => ask(id, "first")} />
          <noscript>
            <p className="note">
              Noting what you shipped needs this page’s script: it is read and written in your browser.
            </p>
          </noscript>
        </div>
        {asked ? (
          <QuestionPanel asked={asked} others={items} ask={ask} hold={hold} known={known} />
        ) : (
          <WhatPersuades />
        )}
        <ItemList items={items} chosen={asked?.item.item.id ?? null} choose={choose} known={known} />
        {items.length > 0 && (
          <PublishPlace market={market} items={known.items ?? []} known={known} ask={ask} />
        )}
      </div>
    </>
  );
}
