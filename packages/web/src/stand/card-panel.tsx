import type { CurveStep, MarketData } from "@paycurve/core/curve";
import { MARKETS } from "@paycurve/core/money";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { backToMark, type CurveModel, levelMarkId } from "../curve/index.ts";
import { figuresOfMark } from "./held.ts";
import { PostingsCard } from "./postings-card.tsx";
import { SourceCard } from "./source-card.tsx";

/** The open source card; it takes the focus when it is asked for, and Escape gives it back to the mark. */
export function CardPanel({
  selected,
  asked,
  data,
  steps,
  model,
}: {
  readonly selected: string;
  /** How many times a card has been asked for. */
  readonly asked: number;
  readonly data: MarketData;
  readonly steps: readonly CurveStep[];
  readonly model: CurveModel;
}): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    title.current?.focus({ preventScroll: true });
    title.current?.closest("article")?.scrollIntoView({ block: "start" });
  }, [asked]);
  const goBack = (event: KeyboardEvent): void => {
    if (event.key === "Escape") backToMark(selected);
  };
  const step = steps.find(({ level }) => levelMarkId(level) === selected);
  const figure = data.figures.find(({ id }) => id === selected);
  const together = figuresOfMark(selected, model) ?? (figure ? [figure] : []);
  return (
    <article className="card" onKeyDown={goBack}>
      <h2 ref={title} tabIndex={-1}>
        Where is this from?
      </h2>
      {step && (
        <PostingsCard
          step={step}
          ranges={data.levels.find(({ level }) => level === step.level)?.ranges ?? []}
          sources={data.sources}
          years={data.years}
          currency={MARKETS[data.market].currency}
        />
      )}
      {figure && <SourceCard figure={figure} together={together} figures={data.figures} />}
      {asked > 0 && (
        <button type="button" className="back" onClick={() => backToMark(selected)}>
          Back to the curve
        </button>
      )}
    </article>
  );
}
