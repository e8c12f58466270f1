import type { ReactNode } from "react";

/** Something folded away beneath its title and what it comes to. */
export function Fold({
  title,
  says,
  children,
}: {
  readonly title: string;
  readonly says: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className="fold">
      <summary>
        <b>{title}</b> <span>{says}</span>
      </summary>
      {children}
    </details>
  );
}
