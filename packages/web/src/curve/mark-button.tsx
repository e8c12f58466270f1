import type { KeyboardEvent, ReactNode } from "react";

/** What every mark of the chart can do: be told apart, be opened, and be the chart's one tab stop. */
export interface MarkHandling {
  /** The id of the mark whose source card is open. */
  readonly selected: string;
  readonly open: (id: string) => void;
}

/** A mark of the chart as a button to its source card; arrow keys move among marks, so only one is a tab stop. */
export function MarkButton({
  id,
  spoken,
  first = false,
  handling,
  children,
}: {
  readonly id: string;
  readonly spoken: string;
  readonly first?: boolean;
  readonly handling: MarkHandling;
  readonly children: ReactNode;
}): ReactNode {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    handling.open(id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG mark cannot be an HTML button
    <g
      className="mark"
      data-mark={id}
      role="button"
      tabIndex={first ? 0 : -1}
      aria-label={spoken}
      aria-current={handling.selected === id ? "true" : undefined}
      onClick={() => handling.open(id)}
      onKeyDown={press}
    >
      {children}
    </g>
  );
}
