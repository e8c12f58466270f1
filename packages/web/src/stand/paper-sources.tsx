import type { MarketData } from "@paycurve/core/curve";
import { type Figure, gradeWords, sourceWords } from "@paycurve/core/figures";
import type { ReactNode } from "react";

/** On paper: every source that the page shows, with its full address, and which data this was. */
export function PaperSources({
  data,
  shown,
  dataHash,
}: {
  readonly data: MarketData;
  readonly shown: readonly Figure[];
  readonly dataHash: string;
}): ReactNode {
  return (
    <section className="paper-only paper-sources">
      <h2>Sources</h2>
      <ol>
        {data.sources.map(({ publisher, title, edition, licence, url }) => (
          <li key={url}>
            {publisher}, {title}, edition of {edition}, {licence}. {url}
          </li>
        ))}
        {oncePerSource(shown).map((figure) => (
          <li key={figure.id}>
            {sourceWords(figure)}, grade {gradeWords(figure)}. {figure.source.url}
          </li>
        ))}
      </ol>
      <p>Data of this page: {dataHash}. Paycurve prints no number that its data cannot bear.</p>
    </section>
  );
}

function oncePerSource(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [sourceWords(figure), figure])).values()];
}
