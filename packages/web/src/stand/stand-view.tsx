import type { MarketData } from "@paycurve/core/curve";
import { type EvidenceItem, latestShipped } from "@paycurve/core/evidence";
import { firstYearsWords } from "@paycurve/core/figures";
import { MARKETS } from "@paycurve/core/money";
import { type ReactNode, Suspense } from "react";
import { Curve, Key, type MarkHandling } from "../curve/index.ts";
import { type KnownPerson, withAnswer, withPart, withPay } from "../person/index.ts";
import { today } from "../today.ts";
import type { Answer } from "./answer.ts";
import { BelowCurve } from "./below-curve.tsx";
import { BeyondLevel } from "./beyond-level.tsx";
import { CardPanel } from "./card-panel.tsx";
import { CareerFile } from "./career-file.tsx";
import { CurveTable } from "./curve-table.tsx";
import { HeadlineStruck } from "./headline-struck.tsx";
import { type Held, shownFigures } from "./held.ts";
import { KnownAndWithheld } from "./known-and-withheld.tsx";
import { Notes } from "./notes.tsx";
import { PaperSources } from "./paper-sources.tsx";
import { PositionsTable } from "./positions-table.tsx";
import { ScopeTest } from "./scope-test.tsx";
import { curveReading, curveTitle, sourceWordsOf } from "./stand-words.ts";
import { Verdict } from "./verdict.tsx";

/** What a market's page shows of a person, and the card that is open on it. */
export interface StandViewProps {
  readonly data: MarketData;
  readonly held: Held;
  readonly dataHash: string;
  readonly known: KnownPerson;
  readonly answer: Answer;
  /** What was shipped, as far as this browser knows. */
  readonly evidence: readonly EvidenceItem[];
  readonly handling: MarkHandling;
  /** How many times a card has been asked for. */
  readonly asked: number;
}

/** Stand as it is shown: the verdict, the curve, the questions of scope, and where the open card's mark is from. */
export function StandView({
  data,
  held,
  dataHash,
  known,
  answer,
  evidence,
  handling,
  asked,
}: StandViewProps): ReactNode {
  const { market } = data;
  const { model, steps, opening, average, bearsNothing, usual } = held;
  const { person, change, remembers } = known;
  const { placement, levels, compared, scope } = answer;
  return (
    <>
      <Verdict
        market={market}
        opening={opening}
        average={average}
        answer={answer}
        typed={person.pay[market] ?? ""}
        type={(text) => void change(withPay(market, text))}
        remembers={remembers}
        file={<CareerFile person={person} market={market} answer={answer} change={change} />}
      />
      <div className="stage">
        <Suspense>
          <div>
            {bearsNothing && <KnownAndWithheld data={data} steps={steps} />}
            <section className="chart" aria-labelledby="chart-title">
              <h2 id="chart-title" className="chart-title">
                <b>{curveTitle(data)}</b> {curveReading(steps)}
              </h2>
              <Curve
                model={model}
                market={market}
                handling={handling}
                placement={placement}
                levels={levels}
                label={`Pay curve, ${MARKETS[market].name}. Arrow keys move among its marks, Enter opens where one is from. The same numbers are in the table below.`}
              />
              <Key model={model} currency={MARKETS[market].currency} />
            </section>
          </div>
        </Suspense>
        <Suspense>
          <div className="beside-chart">
            <ScopeTest
              answers={person.scope}
              found={scope}
              comparedAt={compared.join(" and ")}
              yearsWords={firstYearsWords(data.figures, levels.at(-1) ?? usual)}
              evidence={evidence}
              answer={(question, value) => void change(withAnswer(question, value))}
              clear={() => void change(withPart({ scope: {} }))}
            />
            <BeyondLevel
              sector={person.sector}
              shippedLately={person.shippedLately}
              latest={latestShipped(evidence, today())}
              setSector={(sector) => void change(withPart({ sector }))}
              setShippedLately={(shippedLately) => void change(withPart({ shippedLately }))}
            />
          </div>
        </Suspense>
        {placement && <Notes placement={placement} />}
      </div>
      <BelowCurve>
        {average && <HeadlineStruck average={average} />}
        <div className="under">
          <CardPanel selected={handling.selected} asked={asked} data={data} steps={steps} model={model} />
          <PositionsTable data={data} levels={compared} placement={placement} handling={handling} />
          <CurveTable steps={steps} market={market} sourceWords={sourceWordsOf(data)} />
        </div>
        <PaperSources data={data} shown={shownFigures(held)} dataHash={dataHash} />
      </BelowCurve>
    </>
  );
}
