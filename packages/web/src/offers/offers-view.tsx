import type { MarketData } from "@paycurve/core/curve";
import { leadsInWords, offersVerdict } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { Letters } from "../offer-form/index.ts";
import { ComparedSections } from "./compared-sections.tsx";
import { ExampleFile, exampleFor, FileChooser, type KnownOffers } from "./desk/index.ts";
import { PaperOrigin } from "./paper/index.ts";
import { SurePatterns } from "./sure-patterns.tsx";
import type { Comparison } from "./use-comparison.ts";

const NONE: readonly never[] = [];

/** Offers on a page and how they compare. */
export interface OffersViewProps {
  readonly data: MarketData;
  readonly dataHash: string;
  readonly known: KnownOffers;
  readonly comparison: Comparison;
}

/** Offers as they are shown: the verdict, the letters, and where there are any, each taken apart beside the others. */
export function OffersView({ data, dataHash, known, comparison }: OffersViewProps): ReactNode {
  const offers = known.offers ?? NONE;
  const example = exampleFor(data.market);
  const { compared } = comparison;
  const sayHappy = (id: string, happy: boolean): void => {
    const at = String(offers.findIndex((offer) => offer.id === id));
    void known.edit({ kind: "set", path: ["offers", at, "happyWithoutEquity"], value: happy });
  };
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
          <FileChooser known={known} example={example} market={data.market} />
        </div>
      </section>
      {known.offers && (
        <Letters offers={offers} written={known.written} market={data.market} edit={known.edit} />
      )}
      {compared ? (
        <>
          <ComparedSections comparison={comparison} compared={compared} sayHappy={sayHappy} />
          <PaperOrigin data={data} dataHash={dataHash} />
        </>
      ) : (
        <ExampleFile example={example} />
      )}
    </>
  );
}

const HOW_TO_BEGIN =
  "Write down what each letter says, or open your own file, career.yaml. All of it stays in this browser. The example shows what comes of it.";

const HOW_IT_COUNTS =
  "Base is money. A bonus counts at what is really paid. Private equity counts half at most, and nothing at all if you would be unhappy without it.";
