import type { Brief, BriefNumber, BriefNumbers } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { Noted } from "../sentences/index.ts";

/** What to ask, what to accept, where to walk away, and because of what. Only the first is said aloud. */
export function NumberRow({
  numbers,
  brief,
}: {
  readonly numbers: BriefNumbers;
  readonly brief: Brief;
}): ReactNode {
  const { ask, accept, walkAway } = numbers;
  return (
    <dl className="say-numbers">
      <Told name="Ask" note="say this one alone" told={ask} />
      <Told name="Accept" note="keep it to yourself" told={accept}>
        <Why told={accept} />
      </Told>
      <Told name="Walk away below" note="keep it to yourself" told={walkAway}>
        <Why told={walkAway} />
      </Told>
      <div className="because">
        <dt>Because</dt>
        {brief.whyLevel && (
          <dd>
            <Noted sentence={brief.whyLevel} />
          </dd>
        )}
        {ask.why.map((why, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no other name than their place
          <dd key={index}>
            <Noted sentence={why} />
          </dd>
        ))}
        <dd>
          Instead: <Noted sentence={brief.alternative} />
        </dd>
      </div>
    </dl>
  );
}

function Told({
  name,
  note,
  told: { amount, words },
  children,
}: {
  readonly name: string;
  readonly note: string;
  readonly told: BriefNumber;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>
        {name} <small>{note}</small>
      </dt>
      <dd className={amount === null ? "told in-words" : "told"}>
        <Noted sentence={words} />
      </dd>
      {children}
    </div>
  );
}

function Why({ told: { why } }: { readonly told: BriefNumber }): ReactNode {
  return why.map((one, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no other name than their place
    <dd key={index} className="note">
      <Noted sentence={one} />
    </dd>
  ));
}
