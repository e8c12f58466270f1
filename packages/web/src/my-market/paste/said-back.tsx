import type { Market } from "@paycurve/core/money";
import { pointWarning, pointWords } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { today } from "../../today.ts";
import { useSettled } from "../../use-settled.ts";
import type { ReadLine } from "./read-lines.ts";

/** What the box's lines are read as, before any counts; why one is not understood, once that was asked. */
export function SaidBack({
  id,
  lines,
  market,
  isAsked,
  refusal,
}: {
  readonly id: string;
  readonly lines: readonly ReadLine[];
  readonly market: Market;
  readonly isAsked: boolean;
  /** Why the file could not be written. */
  readonly refusal: string | null;
}): ReactNode {
  const read = lines.flatMap((one) =>
    "point" in one
      ? [[pointWords(one.point, market), pointWarning(one.point, today())].filter(Boolean).join(" ")]
      : [],
  );
  const heard = useSettled(read.join(" "));
  const unread = lines.flatMap((one) => ("refusal" in one ? [one] : []));
  return (
    <div className="said-back" id={id}>
      {read.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and hold no state
        <p key={index}>{words}</p>
      ))}
      <p className="aside" aria-live="polite">
        {heard}
      </p>
      {read.length > 0 && !isAsked && (
        <p className="note">
          Read like this. Enter notes {read.length === 1 ? "it" : "them"}; until then nothing counts.
        </p>
      )}
      <div role="alert">
        {isAsked &&
          unread.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <p key={index} className="refusal">
              {unread.length > 1 && `“${one.line.trim()}”: `}
              {one.refusal.charAt(0).toUpperCase() + one.refusal.slice(1)}
            </p>
          ))}
        {refusal !== null && <p className="refusal">{refusal}</p>}
      </div>
    </div>
  );
}
