import type { MarketData } from "@paycurve/core/curve";
import { leadsInWords, offersVerdict } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { useAlive } from "../person/index.ts";
import { ComparedSections } from "./compared-sections.tsx";
import { exampleFor } from "./example.ts";
import { FileChooser } from "./file-chooser.tsx";
import { SurePatterns } from "./sure-patterns.tsx";
import { useComparison } from "./use-comparison.ts";
import { useOffers } from "./use-offers.ts";

const NONE: readonly never[] = [];

/** Offers: taken apart, side by side, and what would turn the answer. */
export function OffersPage({ data }: { readonly data: MarketData }): ReactNode {
  const { offers, said, refused, open, show, sayHappy } = useOffers();
  const alive = useAlive();
  const example = exampleFor(data.market);
  const comparison = useComparison(offers ?? NONE, data);
  const { compared } = comparison;
  return (
    <>
      <SurePatterns />
      <section className="lead offers-lead">
        <div>
          <h1 aria-live="polite">{compared ? offersVerdict(compared) : "Which offer is better?"}</h1>
        </div>
        <div className="doubt">
          <p>{compared ? (leadsInWords(compared) ?? HOW_IT_COUNTS) : HOW_TO_BEGIN}</p>
          <noscript>
            <p className="note">Offers are compared in your browser, which needs this page’s script.</p>
          </noscript>
          <FileChooser
            alive={alive}
            example={example}
            open={open}
            show={show}
            said={said}
            refused={refused}
            hasOffers={comparison.offers.length > 0}
          />
        </div>
      </section>
      {compared && <ComparedSections comparison={comparison} compared={compared} sayHappy={sayHappy} />}
      {!compared && (
        <section className="offers-example" aria-labelledby="example-title">
          <h2 id="example-title">Two letters, written down</h2>
          <p className="note">
            Invented, to begin from: copy it, put your own letters’ numbers in, leave out what they do not
            say.
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <section className="scroll" aria-label="An example of career.yaml" tabIndex={0}>
            <pre>{example}</pre>
          </section>
        </section>
      )}
    </>
  );
}

const HOW_TO_BEGIN =
  "Write your offers into your own file, career.yaml, and open it here. It is read in this browser and leaves it nowhere. The example shows what comes of it.";

const HOW_IT_COUNTS =
  "Base is money. A bonus counts at what is really paid. Private equity counts half at most, and nothing at all if you would be unhappy without it.";
