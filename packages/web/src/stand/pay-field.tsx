import type { ReactNode } from "react";

const FIELD = "pay-field";
const PLACEHOLDER = "your base pay";

/** The pay field inside the verdict sentence. */
export function PayField({
  typed,
  refused,
  describedBy,
  type,
  settle,
}: {
  readonly typed: string;
  readonly refused: boolean;
  readonly describedBy: string;
  readonly type: (text: string) => void;
  /** Called when the person is done typing. */
  readonly settle: () => void;
}): ReactNode {
  return (
    <span className="pay">
      <label className="aside" htmlFor={FIELD}>
        My base pay a year
      </label>
      <input
        id={FIELD}
        className="pay-field"
        value={typed}
        placeholder={PLACEHOLDER}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        size={typed.length || PLACEHOLDER.length}
        aria-describedby={describedBy}
        aria-invalid={refused}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
      />
    </span>
  );
}
