import { type Brief, type Counter, sentenceWords } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { useAlive } from "../../person/index.ts";
import type { KnownWords } from "../own-words/index.ts";
import { CounterList } from "./counter-list.tsx";
import { RevealedAnswer } from "./revealed-answer.tsx";
import { useRehearsal } from "./use-rehearsal.ts";
import { useSwipe } from "./use-swipe.ts";

/** What they may say, one by one: the counter alone, which you answer aloud, then the answer. */
export function RehearsalPanel({
  ours,
  told,
  words,
}: {
  readonly ours: Brief;
  /** The brief with own words. */
  readonly told: Brief;
  readonly words: KnownWords;
}): ReactNode {
  const alive = useAlive();
  const { counters } = ours;
  const { at, isShown, go, step, reveal } = useRehearsal(counters.length);
  const swipe = useSwipe(step);
  const [counter, said] = [counters[at], told.counters[at]];
  if (!counter || !said) return null;
  const place = `${at + 1} of ${counters.length}`;
  return (
    <section className="rehearsal" aria-labelledby="rehearsal-title">
      <h2 id="rehearsal-title">What they may say</h2>
      <p className="note">Answer aloud. Then look.</p>
      <div className="rehearsed" {...swipe}>
        <p className="note">{place}</p>
        <p className="counter serif">“{counter.counter}”</p>
        {isShown ? (
          <RevealedAnswer key={counter.counter} ours={ours} counter={counter} said={said} words={words} />
        ) : (
          <button type="button" className="plain-button strong" disabled={!alive} onClick={reveal}>
            Reveal the answer
          </button>
        )}
      </div>
      <p className="rehearsal-steps">
        <button type="button" className="plain-button" disabled={!alive} onClick={() => step(-1)}>
          Previous
        </button>
        <button type="button" className="plain-button" disabled={!alive} onClick={() => step(1)}>
          Next
        </button>
      </p>
      <p className="aside" aria-live="polite">
        {alive && heard(place, isShown ? said : null, counter)}
      </p>
      <CounterList counters={counters} at={at} go={go} />
      <noscript>
        <p className="note">Rehearsing them one by one needs this page’s script.</p>
      </noscript>
    </section>
  );
}

function heard(place: string, shown: Counter | null, { counter }: Counter): string {
  return shown ? shown.answer.map(sentenceWords).join(" ") : `${place}: ${counter}`;
}
