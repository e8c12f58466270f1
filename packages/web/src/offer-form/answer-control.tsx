import type { KeyboardEvent, ReactNode } from "react";
import type { AnswerKind } from "./answer-kind.ts";

const LONGEST = 200;

/** Where an answer is typed or chosen. */
export function AnswerControl({
  kind,
  id,
  value,
  invalid,
  change,
  settle,
}: {
  readonly kind: AnswerKind;
  readonly id: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly change: (typed: string) => void;
  /** Called when the person is done with it: at once for a choice, else on leaving the field or pressing Enter. */
  readonly settle?: (typed: string) => void;
}): ReactNode {
  const common = { id, value, "aria-describedby": `${id}-note`, "aria-invalid": invalid };
  if (kind.field === "choice") {
    const choose = (chosen: string): void => {
      change(chosen);
      settle?.(chosen);
    };
    return (
      <select {...common} onChange={(event) => choose(event.target.value)}>
        {!kind.isNeeded && <option value="">Not said</option>}
        {kind.choices?.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  const settleOnEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter") settle?.(value);
  };
  return (
    <input
      {...common}
      type={kind.field}
      inputMode={kind.keys}
      placeholder={kind.placeholder}
      maxLength={kind.field === "date" ? undefined : LONGEST}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => change(event.target.value)}
      onBlur={() => settle?.(value)}
      onKeyDown={settleOnEnter}
    />
  );
}
