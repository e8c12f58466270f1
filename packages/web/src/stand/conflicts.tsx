import { bareAmount, basisWords, type Figure, gradeWords } from "@paycurve/core/figures";
import type { ReactNode } from "react";

/** What contradicts a figure, at the same size as the figure itself. */
export function Conflicts({
  figure,
  figures,
}: {
  readonly figure: Figure;
  readonly figures: readonly Figure[];
}): ReactNode {
  const rivals = figure.conflictsWith.flatMap((id) => {
    const rival = figures.find((one) => one.id === id && one.currency === figure.currency);
    return rival ? [rival] : [];
  });
  return rivals.map((rival) => <Conflict key={rival.id} figure={figure} rival={rival} />);
}

function Conflict({ figure, rival }: { readonly figure: Figure; readonly rival: Figure }): ReactNode {
  const itself = rival.source.publisher === figure.source.publisher;
  return (
    <div className="conflict">
      <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
        <path d="M3 8h16M3 14h16M15 3L7 19" />
      </svg>
      <p>
        <b>
          {figure.source.publisher} is contradicted{itself ? " by itself" : ` by ${rival.source.publisher}`}.
        </b>{" "}
        {bareAmount(rival)} for {rival.role}
        {rival.levelWords ? ` (“${rival.levelWords}”)` : ""}, {basisWords(rival)}, printed{" "}
        {rival.source.published} in{" "}
        <a href={rival.source.url} rel="noreferrer noopener" target="_blank">
          {rival.source.title}
        </a>
        . Grade {gradeWords(rival)}. Both stand.
      </p>
    </div>
  );
}
