import { type Currency, formatMoney, money } from "@paycurve/core/money";
import { memo, type ReactNode } from "react";
import type { CurveModel, CurveRow } from "./curve-model.ts";
import type { FigureMark, MarkShape } from "./figure-mark.ts";
import { strokeWidth } from "./strokes.ts";

/** How to read the marks that this curve has: no mark is explained that is not there. */
export const Key = memo(function Legend({
  model,
  currency,
}: {
  readonly model: CurveModel;
  readonly currency: Currency;
}): ReactNode {
  const marks = [...model.rows.flatMap(({ figures }) => figures), ...model.unlevelled];
  const stroke = formatMoney(money(strokeWidth(model.axis), currency));
  return (
    <ul className="key" aria-label="How to read the marks">
      {ENTRIES.filter(({ applies }) => applies({ rows: model.rows, marks })).map(({ drawing, says }) => (
        <li key={says}>
          <svg className="curve-marks" width="38" height="18" viewBox="0 0 38 18" aria-hidden="true">
            {drawing}
          </svg>
          <span>{says.replace("STROKE", stroke)}</span>
        </li>
      ))}
    </ul>
  );
});

interface Drawn {
  readonly rows: readonly CurveRow[];
  readonly marks: readonly FigureMark[];
}

interface Entry {
  readonly applies: (drawn: Drawn) => boolean;
  readonly drawing: ReactNode;
  readonly says: string;
}

const has =
  (shape: MarkShape) =>
  ({ marks }: Drawn): boolean =>
    marks.some((mark) => mark.shape === shape);

const ENTRIES: readonly Entry[] = [
  {
    applies: ({ rows }) => rows.some(({ step }) => step !== null),
    says: "postings, STROKE a stroke, as tall as their share of the level; darkest is the middle half",
    drawing: (
      <>
        <path className="tail-stroke" d="M3 18v-10h3v10z" />
        <path className="outer-stroke" d="M10 18v-14h3v14zM31 18v-9h3v9z" />
        <path className="inner-stroke" d="M17 18v-17h3v17zM24 18v-13h3v13z" />
      </>
    ),
  },
  {
    applies: ({ rows }) => rows.some(({ step }) => step?.median != null),
    says: "median, in the band where it may lie",
    drawing: (
      <>
        <rect className="band" x="8" width="22" height="18" />
        <path className="median" d="M19 0v18" />
      </>
    ),
  },
  {
    applies: has("range"),
    says: "published range, advertised or paid unsaid",
    drawing: (
      <g className="shape unsaid">
        <rect x="3" y="5" width="32" height="8" />
      </g>
    ),
  },
  {
    applies: (drawn) => has("floor")(drawn) || has("span")(drawn),
    says: "a floor, open above; its mirror a ceiling; brown is paid",
    drawing: (
      <g className="shape paid">
        <path className="stem" d="M5 3v12" />
        <path className="arrow" d="M5 9h20m-5 -4.5l5.5 4.5l-5.5 4.5" />
      </g>
    ),
  },
  {
    applies: has("point"),
    says: "a median; hollow and blue is advertised",
    drawing: (
      <g className="shape advertised">
        <rect x="16" y="2" width="5" height="14" />
      </g>
    ),
  },
  {
    applies: has("percentiles"),
    says: "official percentiles, double rule",
    drawing: (
      <g className="shape official">
        <path d="M2 9h7M29 9h7" />
        <path className="double" d="M9 5.5h20M9 12.5h20" />
        <path className="centre" d="M19 2v14" />
      </g>
    ),
  },
  {
    applies: has("mean"),
    says: "an average; dotted: kept out, basis unsaid",
    drawing: (
      <g className="shape unsaid">
        <circle className="dotted" cx="19" cy="9" r="5.5" />
        <path className="struck" d="M11 14l16 -10" />
      </g>
    ),
  },
  {
    applies: ({ rows }) =>
      rows.some(({ step }) => step === null || step.quantiles.some((quantile) => "withheld" in quantile)),
    says: "withheld: the data do not bear it",
    drawing: <rect className="stub" x="4" y="3" width="30" height="12" />,
  },
];
