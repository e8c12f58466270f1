import { type ReactNode, useState } from "react";

/** What not everyone needs to see; it is made once it is opened. */
export function Fold({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ReactNode;
}): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="more"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}
