import { type LatestShipped, latestShippedWords } from "@paycurve/core/evidence";
import { SECTORS, type Sector } from "@paycurve/core/scope";
import type { ReactNode } from "react";
import { useAlive } from "../person/index.ts";

/** What moves pay beyond level: an arrow each, and no number, for nothing counted here measures one. */
export function BeyondLevel({
  sector,
  shippedLately,
  latest,
  setSector,
  setShippedLately,
}: {
  readonly sector: Sector | null;
  readonly shippedLately: boolean | null;
  /** What the evidence says was shipped last: it answers where the person has not. */
  readonly latest: LatestShipped | null;
  readonly setSector: (sector: Sector) => void;
  readonly setShippedLately: (lately: boolean) => void;
}): ReactNode {
  return (
    <section className="beyond" aria-labelledby="beyond-title">
      <h2 id="beyond-title">Beyond level</h2>
      <p className="small">
        Two more things move pay. No figure we hold measures by how much, so each is an arrow without a
        number.
      </p>
      <fieldset>
        <legend>Where do you work?</legend>
        {(Object.keys(SECTORS) as Sector[]).map((name) => (
          <Choice
            key={name}
            group="sector"
            words={SECTORS[name]}
            {...SECTOR_ARROWS[name]}
            chosen={sector === name}
            choose={() => setSector(name)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>Shipped something to production in the last twelve months?</legend>
        {RECENCY.map(({ lately, words, arrow, says }) => (
          <Choice
            key={words}
            group="shipped-lately"
            words={words}
            arrow={arrow}
            says={says}
            chosen={(shippedLately ?? latest?.isLately) === lately}
            choose={() => setShippedLately(lately)}
          />
        ))}
        {shippedLately === null && latest && <p className="small">{latestShippedWords(latest)}</p>}
      </fieldset>
    </section>
  );
}

type Arrow = "up" | "level" | "down" | "unknown";

const SECTOR_ARROWS: Readonly<Record<Sector, { readonly arrow: Arrow; readonly says: string }>> = {
  "frontier-ai-lab": { arrow: "up", says: "above the curve" },
  "large-product-company": { arrow: "level", says: "between the two" },
  "services-firm": { arrow: "down", says: "below the curve" },
  "start-up": { arrow: "unknown", says: "either way" },
  other: { arrow: "unknown", says: "either way" },
};

const RECENCY: readonly {
  readonly lately: boolean;
  readonly words: string;
  readonly arrow: Arrow;
  readonly says: string;
}[] = [
  { lately: true, words: "Yes", arrow: "up", says: "speaks for you" },
  { lately: false, words: "Longer ago", arrow: "down", says: "evidence has gone stale" },
];

function Choice({
  group,
  words,
  arrow,
  says,
  chosen,
  choose,
}: {
  readonly group: string;
  readonly words: string;
  readonly arrow: Arrow;
  readonly says: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}): ReactNode {
  const alive = useAlive();
  return (
    <label className="choice">
      <input type="radio" name={group} checked={chosen} disabled={!alive} onChange={choose} />
      <span>{words}</span>
      <ArrowMark arrow={arrow} />
      <span className="aside">{says}</span>
    </label>
  );
}

const ARROWS: Readonly<Record<Arrow, string>> = {
  up: "M8 14V3m-4 4l4 -4l4 4",
  level: "M2 8h12m-4 -4l4 4l-4 4m-4 -8l-4 4l4 4",
  down: "M8 2v11m-4 -4l4 4l4 -4",
  unknown: "M8 2v12m-4 -8l4 -4l4 4m-8 4l4 4l4 -4",
};

function ArrowMark({ arrow }: { readonly arrow: Arrow }): ReactNode {
  return (
    <svg className="arrow-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={ARROWS[arrow]} />
    </svg>
  );
}
