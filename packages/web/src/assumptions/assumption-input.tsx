import {
  type AssumptionField,
  acceptedWords,
  assumptionText,
  assumptionUnit,
  assumptionWords,
  readAssumption,
} from "@paycurve/core/offer";
import { memo, type ReactNode, useId, useRef, useState } from "react";
import type { AssumptionsProps } from "./assumptions-props.ts";

/** A field for one number that is assumed. What it does not accept is said beside it; until then the last good one counts. */
export const AssumptionInput = memo(function Input({
  groupId,
  field,
  value,
  usual,
  assume,
}: Pick<AssumptionsProps, "assume"> & {
  /** Of the words that name its figure. */
  readonly groupId: string;
  readonly field: AssumptionField;
  readonly value: number;
  readonly usual: number;
}): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const isRefused = typed !== null && readAssumption(field, typed) === null;
  const type = (text: string): void => {
    setTyped(text);
    const read = readAssumption(field, text);
    if (read !== null) assume((assumed) => field.write(assumed, read));
  };
  const putBack = (): void => {
    setTyped(null);
    assume((assumed) => field.write(assumed, usual));
    input.current?.focus();
  };
  return (
    <div className={classOf(value !== usual, isRefused)}>
      <label id={`${id}-label`} htmlFor={id}>
        {field.label}
      </label>
      <span className="assumption-value">
        <input
          id={id}
          ref={input}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          value={typed ?? assumptionText(field, value)}
          aria-labelledby={`${groupId} ${id}-label`}
          aria-invalid={isRefused}
          aria-describedby={`${id}-note`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(isRefused ? typed : null)}
        />
        {INSIDE.has(field.unit) && assumptionUnit(field)}
      </span>
      <p className="note" id={`${id}-note`} aria-live="polite">
        {isRefused ? (
          <span className="refusal">
            {acceptedWords(field)} is accepted. {assumptionWords(field, value)} goes on counting.
          </span>
        ) : (
          `${acceptedWords(field)}${field.because ? "." : ""}`
        )}
        {field.because && ` ${field.because}`}
      </p>
      {(value !== usual || isRefused) && (
        <button type="button" className="plain-button" onClick={putBack}>
          Back to {assumptionText(field, usual)}
          {INSIDE.has(field.unit) && ` ${assumptionUnit(field)}`}
        </button>
      )}
    </div>
  );
});

/** Units short enough to stand beside the field; the others stand in what is accepted. */
const INSIDE: ReadonlySet<AssumptionField["unit"]> = new Set(["percent", "times", "years"]);

function classOf(isChanged: boolean, isRefused: boolean): string {
  return ["assumption", isChanged && "changed", isRefused && "refused"].filter(Boolean).join(" ");
}
