import { MARKETS, type Market } from "@paycurve/core/money";
import { POINT_EXAMPLES } from "@paycurve/core/transfer";
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { useAlive } from "../../person/index.ts";
import { SaidPlace } from "../../said-place.tsx";
import { today } from "../../today.ts";
import type { KnownLocal } from "../desk/index.ts";
import { readLines } from "./read-lines.ts";
import { SaidBack } from "./said-back.tsx";
import { useTaking } from "./use-taking.ts";

/** Where points are jotted down, one a line. What is read is said back before it counts; what is not stays in the box. */
export function PasteBox({
  market,
  known,
}: {
  readonly market: Market;
  readonly known: KnownLocal;
}): ReactNode {
  const id = useId();
  const alive = useAlive();
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, setText, asked, refusal, take } = useTaking(box, known.add);
  const lines = readLines(text, market, today());
  const isAsked = lines.some(({ line }) => asked.includes(line));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take(lines);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    submit(event);
  };
  return (
    <form className="paste" noValidate onSubmit={submit}>
      <label htmlFor={id}>A local point: pay, level, where it is from, when</label>
      <div className="paste-line">
        <textarea
          ref={box}
          id={id}
          rows={Math.min(MOST_ROWS, Math.max(1, text.split("\n").length))}
          value={text}
          placeholder={POINT_EXAMPLES[market]}
          disabled={!alive}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          aria-invalid={isAsked || undefined}
          aria-describedby={`${id}hint`}
          aria-errormessage={`${id}why`}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={press}
        />
        <button type="submit" className="plain-button strong" disabled={!alive}>
          Note it
        </button>
      </div>
      <p className="note" id={`${id}hint`}>
        Base pay a year in {MARKETS[market].coin}s. It is from an offer, a recruiter, a comparable role or a
        colleague; a company may be named. Several lines at once are each read.
      </p>
      <SaidBack
        id={`${id}why`}
        lines={lines}
        market={market}
        asked={asked}
        refusal={isAsked ? refusal : null}
      />
      <SaidPlace place="box" known={known} />
    </form>
  );
}

const MOST_ROWS = 12;
