import { type Figure, sourceWords } from "@paycurve/core/figures";
import type { SkillPremiums } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import type { SkillsShown } from "./skills-data.ts";

/** Where our own estimates were counted, and on paper every source's full address. */
export function SkillsSources({
  known,
  shown: { found, figures },
  dataHash,
}: {
  readonly known: readonly SkillPremiums[];
  readonly shown: SkillsShown;
  readonly dataHash: string;
}): ReactNode {
  const { publisher, about, edition, licence, url } = found.own;
  const cited = known.flatMap(({ skill, records }) => [
    ...records,
    ...skill.why.sources.flatMap((id) => figures.get(id) ?? []),
  ]);
  return (
    <>
      <p className="note">
        Our own estimates are counted from{" "}
        <a href={url} rel="noreferrer noopener" target="_blank">
          {publisher}
        </a>
        , {about}, edition of {edition}, {licence}.
      </p>
      <section className="paper-only paper-sources">
        <h2>Sources</h2>
        <ol>
          <li>
            {publisher}, {about}, edition of {edition}, {licence}. {url}
          </li>
          {oncePerSource(cited).map(([words, address]) => (
            <li key={words}>
              {words}. {address}
            </li>
          ))}
        </ol>
        <p>Data of this page: {dataHash}. Paycurve prints no number that its data cannot bear.</p>
      </section>
    </>
  );
}

function oncePerSource(cited: readonly Pick<Figure, "source">[]): [words: string, address: string][] {
  return [...new Map(cited.map((one) => [sourceWords(one), one.source.url]))];
}
