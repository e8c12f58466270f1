import { MARKETS } from "@paycurve/core/money";
import type { LocalMarket, TestedStep } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { ratioId } from "./growth/index.ts";
import { ratioWords } from "./ratio-words.ts";

/** The ratios that spread pay over levels, highest first, each with what became of it here. */
export function RatioChips({ local: { steps, structure } }: { readonly local: LocalMarket }): ReactNode {
  const { reference, market } = structure;
  const isOwn = reference === market;
  return (
    <section className="ratios" aria-labelledby="ratios-title">
      <h2 id="ratios-title">What one level is over the next</h2>
      <p className="small lead-in">
        {isOwn
          ? `Ratios counted in ${MARKETS[market].inText}, to be tested by your points.`
          : `Ratios alone travel, each a claim to test. No amount was carried from ${MARKETS[reference].inText}.`}
      </p>
      <ul>
        {steps.toReversed().map((tested) => {
          const { name, ratio, from, here } = ratioWords(tested, structure);
          return (
            <li key={name} id={ratioId(tested.step)} tabIndex={-1} className={`chip ${tested.standing}`}>
              <p className="chip-name">
                <Sign standing={tested.standing} />
                {name} <b>{ratio}</b> <small>{WORDS[tested.standing]}</small>
              </p>
              <p className="small">{from}</p>
              <p className="small">{here}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const WORDS: Readonly<Record<TestedStep["standing"], string>> = {
  carried: "carried",
  confirmed: "confirmed here",
  contradicted: "contradicted here",
};

const PATHS: Readonly<Record<TestedStep["standing"], string>> = {
  carried: "M2 6.5c3 -4 7 3 12 -1M2 11.5c3 -4 7 3 12 -1",
  confirmed: "M2 6h12M2 11h12",
  contradicted: "M2 6h12M2 11h12M11.5 1.5l-7 14",
};

function Sign({ standing }: { readonly standing: TestedStep["standing"] }): ReactNode {
  return (
    <svg width="16" height="17" viewBox="0 0 16 17" aria-hidden="true">
      <path d={PATHS[standing]} />
    </svg>
  );
}
