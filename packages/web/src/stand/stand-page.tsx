import type { MarketData } from "@paycurve/core/curve";
import { firstYearsWords } from "@paycurve/core/figures";
import { MARKETS } from "@paycurve/core/money";
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { Curve, Key } from "../curve/index.ts";
import { usePerson, withAnswer, withPart, withPay } from "../person/index.ts";
import { answerTo } from "./answer.ts";
import { BelowCurve } from "./below-curve.tsx";
import { BeyondLevel } from "./beyond-level.tsx";
import { CardPanel } from "./card-panel.tsx";
import { CareerFile } from "./career-file.tsx";
import { CurveTable } from "./curve-table.tsx";
import { HeadlineStruck } from "./headline-struck.tsx";
import { firstCard, type Held, shownFigures } from "./held.ts";
import { KnownAndWithheld } from "./known-and-withheld.tsx";
import { Notes } from "./notes.tsx";
import { PaperSources } from "./paper-sources.tsx";
import { PositionsTable } from "./positions-table.tsx";
import { ScopeTest } from "./scope-test.tsx";
import { curveReading, curveTitle, sourceWordsOf } from "./stand-words.ts";
import { Verdict } from "./verdict.tsx";

/** What the page of a market is made from. */
export interface StandPageProps {
  readonly data: MarketData;
  /** What is computed of it once, whoever looks at it. */
  readonly held: Held;
  /** The hash that names the data, printed on paper. */
  readonly dataHash: string;
  /** What was typed into the served document before it came alive. */
  readonly typedEarly?: string;
}

/** Stand: where you are on your market's curve, how sure that is, who says so and who disagrees. */
export function StandPage({ data, held, dataHash, typedEarly = "" }: StandPageProps): ReactNode {
  const { market } = data;
  const { model, counted, steps, opening, average, bearsNothing, usual } = held;
  const { person, change, remembers } = usePerson();
  useEffect(() => {
    if (typedEarly !== "") void change(withPay(market, typedEarly));
  }, [typedEarly, market, change]);
  const answer = useMemo(() => answerTo(person, data, { counted, usual }), [person, data, counted, usual]);
  const { placement, levels, compared, scope } = answer;
  const [selected, setSelected] = useState(() => firstCard(held));
  const [asked, setAsked] = useState(0);
  const open = useCallback((id: string) => {
    setSelected(id);
    setAsked((times) => times + 1);
  }, []);
  const handling = useMemo(() => ({ selected, open }), [selected, open]);
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
              answer={(question, value) => void change(withAnswer(question, value))}
              clear={() => void change(withPart({ scope: {} }))}
            />
            <BeyondLevel
              sector={person.sector}
              shippedLately={person.shippedLately}
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
          <CardPanel selected={selected} asked={asked} data={data} steps={steps} model={model} />
          <PositionsTable data={data} levels={compared} placement={placement} handling={handling} />
          <CurveTable steps={steps} market={market} sourceWords={sourceWordsOf(data)} />
        </div>
        <PaperSources data={data} shown={shownFigures(held)} dataHash={dataHash} />
      </BelowCurve>
    </>
  );
}
