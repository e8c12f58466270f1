import { type Brief, briefPage } from "@paycurve/core/brief";
import { MARKETS } from "@paycurve/core/money";
import { nameOf } from "@paycurve/core/offer";
import { type ReactNode, useMemo } from "react";
import { isCounted, NOTHING_NOTED } from "./brief-of.ts";
import type { KnownSay } from "./desk/index.ts";
import type { KnownMarket } from "./known-market.ts";
import { NumberRow, ToNote, WithheldRow } from "./numbers/index.ts";
import { OfferChoice } from "./offer-choice.tsx";
import { type KnownWords, OPENING, Rewritable, withOwnWords } from "./own-words/index.ts";
import { BriefSheet } from "./paper/index.ts";
import { Reasons } from "./reasons.tsx";
import { RehearsalPanel } from "./rehearsal/index.ts";
import { Footnotes, footnotesOf, Noted, NoteNumbers } from "./sentences/index.ts";
import { ToldSoFar } from "./told/index.ts";
import { Tools } from "./tools.tsx";

/** A brief and what is done with it. */
export interface SayViewProps {
  /** The brief in its own words. */
  readonly ours: Brief;
  readonly market: KnownMarket;
  readonly known: KnownSay;
  readonly words: KnownWords;
  readonly choose: (offer: string) => void;
  readonly dataHash: string;
}

/** The brief as it is shown: what is said first, the three numbers, reasons beside counters, and beneath what all of it is from. */
export function SayView({ ours, market, known, words, choose, dataHash }: SayViewProps): ReactNode {
  const told = useMemo(() => withOwnWords(ours, (place) => words.at(place)?.text ?? null), [ours, words]);
  const page = useMemo(() => briefPage(told), [told]);
  const notes = useMemo(() => footnotesOf(told), [told]);
  const numbers = useMemo(() => new Map(notes.map(({ id }, index) => [id, index + 1])), [notes]);
  const talk = known.talk ?? NOTHING_NOTED;
  const offers = talk.offers.filter((offer) => offer.market === ours.market);
  const talked = offers.find(({ id }) => id === ours.offer);
  return (
    <NoteNumbers value={numbers}>
      <div className="say" key={known.talk === null ? "unknown" : "known"}>
        <section className="say-lead">
          <Rewritable
            place={OPENING}
            name="the opening"
            ours={ours.opening}
            said={told.opening}
            brief={ours}
            words={words}
          >
            {(shown) => <h1>“{shown}”</h1>}
          </Rewritable>
          <Tools page={page} known={known} />
          {known.elsewhere !== null && (
            <p className="say-elsewhere">
              Your career file is about {MARKETS[known.elsewhere].inText}, and a file is about one market.{" "}
              <a href={`/${known.elsewhere.toLowerCase()}/say`}>What to say stands there.</a>
            </p>
          )}
          {!isCounted(talk, market) && (
            <p className="note">
              Your file names the role {talk.role}; this page counts postings of {market.family} alone, so
              none are counted here. The command paycurve brief counts yours.
            </p>
          )}
          <OfferChoice offers={offers} chosen={ours.offer} choose={choose} />
        </section>
        <section className="say-told" aria-label="The numbers">
          {"ask" in told.numbers ? (
            <NumberRow numbers={told.numbers} brief={told} />
          ) : (
            <WithheldRow brief={told} />
          )}
          <ToldSoFar brief={ours} said={talk.said} company={talked ? nameOf(talked) : ""} known={known} />
        </section>
        <div className="say-stage">
          <RehearsalPanel ours={ours} told={told} words={words} />
          <div className="say-why">
            <Reasons ours={ours} told={told} words={words} />
            <section aria-labelledby="ask-them-title">
              <h2 id="ask-them-title">Ask them</h2>
              <ul className="say-list">
                {told.questions.map((question, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: questions have no other name than their place
                  <li key={index}>
                    <Noted sentence={question} />
                  </li>
                ))}
              </ul>
            </section>
            <ToNote brief={ours} />
          </div>
        </div>
        <div className="say-under">
          <section aria-labelledby="beneath-title">
            <h2 id="beneath-title">Beneath: the global argument</h2>
            <p className="note">Context. Do not lead with it.</p>
            <ul className="say-list">
              {told.beneath.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name than their place
                <li key={index}>
                  <Noted sentence={one} />
                </li>
              ))}
            </ul>
          </section>
          <Footnotes notes={notes} market={ours.market} />
        </div>
      </div>
      <BriefSheet page={page} asOf={known.talk && ours.asOf} dataHash={dataHash} />
    </NoteNumbers>
  );
}
