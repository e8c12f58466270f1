import { formatMoney, type Money } from "@paycurve/core/money";
import { type ReactNode, useId } from "react";

/** The pay field inside the verdict sentence. */
export function PayField({
  typed,
  understood,
  refused,
  describedBy,
  type,
}: {
  readonly typed: string;
  readonly understood: Money | null;
  readonly refused: boolean;
  readonly describedBy: string;
  readonly type: (text: string) => void;
}): ReactNode {
  const id = useId();
  const settle = (): void => {
    if (understood) type(formatMoney(understood));
  };
  return (
    <span className="pay">
      <label className="aside" htmlFor={id}>
        My base pay a year
      </label>
      <input
        id={id}
        className="pay-field"
        value={typed}
        placeholder="your base pay"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        size={Math.max(typed.length, 8)}
        aria-describedby={describedBy}
        aria-invalid={refused}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
    </span>
  );
}
