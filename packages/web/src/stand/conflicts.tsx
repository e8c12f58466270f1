import {
  bareAmount,
  basisWords,
  dateWords,
  type Figure,
  figureStanding,
  gradeWords,
} from "@paycurve/core/figures";
import type { ReactNode } from "react";

/** What else is printed of the same, at the same size as the figure itself. */
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
  const itself = rival.source.publisher === figure.source.publisher ? " itself" : "";
  const standing = figureStanding(rival);
  const bothStand = standing.kind === "benchmark" && figureStanding(figure).kind === "benchmark";
  const why = "reasons" in standing ? `It has no place here: ${standing.reasons.join(" ")}` : "";
  return (
    <div className="conflict">
      <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
        <path d={bareAmount(rival) === bareAmount(figure) ? SAME : UNLIKE} />
      </svg>
      <p>
        <b>
          {rival.source.publisher}
          {itself} prints {bareAmount(rival)}
        </b>{" "}
        for {rival.role}
        {rival.levelWords ? ` (“${rival.levelWords}”)` : ""}, {basisWords(rival)},{" "}
        {dateWords(rival.source.published)}, in{" "}
        <a href={rival.source.url} rel="noreferrer noopener" target="_blank">
          {rival.source.title}
        </a>
        . Grade {gradeWords(rival)}. {bothStand ? "Both stand." : why}
      </p>
    </div>
  );
}

const SAME = "M3 8h16M3 14h16";
const UNLIKE = `${SAME}M15 3L7 19`;
