import { MARKETS, type Market } from "@paycurve/core/money";
import { POINT_EXAMPLES } from "@paycurve/core/transfer";
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { useAlive } from "../../person/index.ts";
import { today } from "../../today.ts";
import { type KnownLocal, SaidPlace } from "../desk/index.ts";
import { type ReadLine, readLines } from "./read-lines.ts";
import { SaidBack } from "./said-back.tsx";

/**
 * Where points are jotted down, one a line. What is read is said back before it counts, and leaves the box at once; what is
 * not read, or cannot be written, stays or comes back before whatever has been typed since.
 */
export function PasteBox({
  market,
  known,
}: {
  readonly market: Market;
  readonly known: KnownLocal;
}): ReactNode {
  const id = useId();
  const alive = useAlive();
  const [text, setText] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const lines = readLines(text, market, today());
  const type = (typed: string): void => {
    setText(typed);
    setIsAsked(false);
    setRefusal(null);
  };
  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    const read = lines.filter((one) => "point" in one);
    const unread = lines.filter((one) => "refusal" in one);
    setIsAsked(true);
    if (read.length === 0) return;
    setText(textOf(unread));
    const why = await known.add(read.map(({ point }) => point));
    if (why === null) return setRefusal(null);
    setText((since) => [textOf(read), since].filter(Boolean).join("\n"));
    setRefusal(why.refusal);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  const isRefused = isAsked && (refusal !== null || lines.some((one) => "refusal" in one));
  return (
    <form className="paste" noValidate onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>A local point: pay, level, where it is from, when</label>
      <div className="paste-line">
        <textarea
          id={id}
          rows={Math.min(MOST_ROWS, Math.max(1, text.split("\n").length))}
          value={text}
          placeholder={POINT_EXAMPLES[market]}
          disabled={!alive}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          aria-invalid={isRefused || undefined}
          aria-describedby={`${id}hint ${id}said`}
          onChange={({ target }) => type(target.value)}
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
      <SaidBack id={`${id}said`} lines={lines} market={market} isAsked={isAsked} refusal={refusal} />
      <SaidPlace place="box" known={known} />
    </form>
  );
}

const MOST_ROWS = 12;

function textOf(lines: readonly ReadLine[]): string {
  return lines.map(({ line }) => line).join("\n");
}
