import { capitalised } from "@paycurve/core";
import { type ReactNode, useEffect, useRef } from "react";
import { focusIfLost } from "../../focus-if-lost.ts";
import type { Ask } from "../asking/index.ts";
import { type Outcome, publishedWords } from "./publish-desk.ts";
import { StandingWords } from "./standing-words.tsx";
import type { Publishing } from "./use-publishing.ts";

/** Where what leaves is sent: to whom, the button, and beside it what came of it. */
export function SendPlace({
  publishing: { standing, outcome, isSending, publish, ask: askAgain },
  count,
  ask,
}: {
  readonly publishing: Publishing;
  /** How many systems leave. */
  readonly count: number;
  readonly ask: Ask;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const kind = standing?.kind;
  useEffect(() => {
    if (kind && outcome) focusIfLost(place.current?.querySelector<HTMLElement>("a, button") ?? null);
  }, [kind, outcome]);
  const somebody = standing?.kind === "somebody" ? standing : null;
  const isAny = count > 0 || (somebody?.published ?? 0) > 0;
  return (
    <div className="send-place" ref={place}>
      <div aria-live="polite">
        <StandingWords
          standing={standing}
          isPublished={outcome !== null && "published" in outcome}
          askAgain={askAgain}
        />
      </div>
      {somebody && isAny && (
        <button
          type="button"
          className="plain-button strong"
          aria-disabled={isSending}
          onClick={() => void publish()}
        >
          {buttonWords(count)}
        </button>
      )}
      {somebody && !isAny && <p className="note">Tick a system first.</p>}
      <p role="status">
        {isSending && "Sending…"}
        {outcome && "published" in outcome && somebody && (
          <>
            {capitalised(publishedWords(outcome.published))} now on{" "}
            <a href={`/builders/${somebody.handle}`}>your page</a>.
          </>
        )}
      </p>
      <div role="alert" className="refusal small">
        {outcome && "words" in outcome && <Refusal outcome={outcome} ask={ask} />}
      </div>
    </div>
  );
}

function Refusal({
  outcome: { words, at },
  ask,
}: {
  readonly outcome: Extract<Outcome, { readonly words: string }>;
  readonly ask: Ask;
}): ReactNode {
  return (
    <p>
      {words}{" "}
      {at && (
        <button type="button" className="plain-button" onClick={() => ask(at.id, at.question)}>
          Change it
        </button>
      )}
    </p>
  );
}

function buttonWords(count: number): string {
  if (count === 0) return "Take down what is public";
  return `Publish ${count} system${count === 1 ? "" : "s"}`;
}
