import { type LevelPlacement, type Placement, percentileWords } from "@paycurve/core/curve";
import { type Currency, formatCount, formatMoney } from "@paycurve/core/money";
import { axisLine } from "./axis.ts";
import { LABEL_WIDTH } from "./layout.ts";
import { type Drawing, strip, strokes } from "./level-rows.ts";

/** The curve by level, highest on top: strokes for postings, a strip for what is printed of them, you through all. */
export function curveLines(placement: Placement, drawing: Drawing): string[] {
  const { axis, you, paint } = drawing;
  const steps = placement.byLevel.filter(({ n }) => n > 0).toReversed();
  if (steps.length === 0) return [];
  return [
    `${" ".repeat(LABEL_WIDTH + Math.max(0, (you ?? 0) - 1))}${paint("you", "you")}`,
    `${" ".repeat(LABEL_WIDTH)}${paint("quiet", axisLine(axis))}`,
    ...steps.flatMap((step) => levelLines(step, placement, drawing)),
  ];
}

function levelLines(step: LevelPlacement, { counted, pay }: Placement, drawing: Drawing): string[] {
  const { paint } = drawing;
  const cell = counted?.cells.find(({ level }) => level === step.level);
  if (!cell) return [];
  const name = step.level.padEnd(LABEL_WIDTH);
  const count = `${formatCount(step.n)} posting${step.n === 1 ? "" : "s"}`.padEnd(LABEL_WIDTH);
  const [ink, place] = [step.asked ? "you" : "quiet", placeWords(step)] as const;
  return [
    `${step.asked ? paint("strong", name) : name}${strokes(cell, drawing)}  ${paint(ink, place)}`,
    `${paint("quiet", count)}${strip(step, drawing)}  ${paint("quiet", medianWords(step, pay.currency))}`,
  ];
}

function placeWords({ percentile }: LevelPlacement): string {
  if (!("mid" in percentile)) return `withheld: ${percentile.n} of ${percentile.needed}`;
  return percentileWords(percentile).replace(" percentile", "");
}

function medianWords({ quantiles, median, pooledWith }: LevelPlacement, currency: Currency): string {
  const own = quantiles.find(({ p }) => p === 0.5);
  if (median === null) {
    const imprecise = own && "withheld" in own && own.withheld.reason === "too-imprecise";
    return imprecise ? "median withheld: too imprecise" : "median withheld";
  }
  const words = `median ${formatMoney({ minorUnits: Math.round(median), currency })}`;
  return pooledWith.length > 0 ? `${words}, pooled with ${pooledWith.join(", ")}` : words;
}
