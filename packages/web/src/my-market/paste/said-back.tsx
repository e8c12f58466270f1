import { capitalised } from "@paycurve/core";
import type { Market } from "@paycurve/core/money";
import { type LocalPoint, pointWarning, pointWords } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { today } from "../../today.ts";
import { useSettled } from "../../use-settled.ts";
import type { ReadLine } from "./read-lines.ts";
import { spokenLines } from "./spoken-lines.ts";

/** What the box's lines are read as, before any counts, spoken once typing rests; why one is refused, once that was asked. */
export function SaidBack({
  id,
  lines,
  market,
  asked,
  refusal,
}: {
  /** Of the element that says why something is refused. */
  readonly id: string;
  readonly lines: readonly ReadLine[];
  readonly market: Market;
  /** The lines that were to be noted, and were not. */
  readonly asked: readonly string[];
  /** Why the file could not be written. */
  readonly refusal: string | null;
}): ReactNode {
  const read = lines.flatMap((one) => ("point" in one ? [readAs(one.point, market)] : []));
  const refused = lines.flatMap((one) => ("refusal" in one && asked.includes(one.line) ? [one] : []));
  const heard = useSettled(spokenLines(read));
  return (
    <div className="said-back">
      {read.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and hold no state
        <p key={index}>{words}</p>
      ))}
      {read.length > 0 && (
        <p className="note">
          Read like this. Enter notes {read.length === 1 ? "it" : "them"}; until then nothing counts.
        </p>
      )}
      <p className="aside" aria-live="polite">
        {heard}
      </p>
      <div role="alert" id={id}>
        {refused.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={index} className="refusal">
            {lines.length > 1 && `“${one.line.trim()}”: `}
            {capitalised(one.refusal)}
          </p>
        ))}
        {refusal !== null && <p className="refusal">{refusal}</p>}
      </div>
    </div>
  );
}

/** What a point is read as, and what is doubtful of it. */
function readAs(point: LocalPoint, market: Market): string {
  const warning = pointWarning(point, today());
  const words = pointWords(point, market);
  return warning ? `${words} ${warning}` : words;
}
