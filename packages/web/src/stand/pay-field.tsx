import { type ReactNode, useId } from "react";

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
  const id = useId();
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
