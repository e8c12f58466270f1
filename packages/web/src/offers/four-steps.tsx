import { amountWords, type ComparedOffers, nameOf } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { Bar, percent } from "./bar.tsx";
import { type Step, stepsOf } from "./step-columns.ts";

/** From base to what they say in four steps: read left to right and stop where your trust stops. */
export function FourSteps({ compared }: { readonly compared: ComparedOffers }): ReactNode {
  const steps = stepsOf(compared);
  const tallest = Math.max(...steps.flatMap(({ bars }) => bars.map(({ parts }) => heightOf(parts)))) * 1.04;
  return (
    <div className="steps" role="img" aria-label={spoken(steps, compared)}>
      {steps.map((step, index) => (
        <div key={step.title} className={index === steps.length - 1 ? "step raised" : "step"}>
          <h3>
            {step.title}
            <small>{leadWords(step, compared) ?? step.says}</small>
          </h3>
          <svg width="100%" height="250" aria-hidden="true">
            {step.bars.map(({ id, parts }, place) => (
              <Bar key={id} parts={parts} tallest={tallest} {...placeOf(place, step.bars.length)} />
            ))}
          </svg>
          <ul>
            {step.bars.map(({ id, amount }, place) => {
              const offer = compared.columns[place]?.offer;
              if (!offer) return null;
              const leads = leaderOf(step) === place;
              return (
                <li key={id} className={leads ? "leads" : undefined}>
                  <span>{nameOf(offer)}</span>
                  <b>{amount === null ? "withheld" : amountWords(offer, amount)}</b>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}

function heightOf(parts: Step["bars"][number]["parts"]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** Bars side by side in the middle of a step, as wide as there is room. */
function placeOf(place: number, count: number): { readonly x: string; readonly width: string } {
  const slot = Math.min(0.31, 0.92 / count);
  return { x: percent(0.5 + (place - count / 2) * slot + slot * 0.08), width: percent(slot * 0.84) };
}

/** The offer that is ahead at a step; null where any is withheld. */
function leaderOf({ bars }: Step): number | null {
  const amounts = bars.map(({ amount }) => amount);
  if (amounts.some((amount) => amount === null)) return null;
  const most = Math.max(...amounts.map((amount) => amount ?? 0));
  const at = amounts.indexOf(most);
  return amounts.lastIndexOf(most) === at ? at : null;
}

function leadWords(step: Step, { columns, order }: ComparedOffers): string | null {
  const leader = leaderOf(step);
  const offer = leader === null ? undefined : columns[leader]?.offer;
  if (!offer || step.bars.length < 2 || "kind" in order) return null;
  const amounts = step.bars.map(({ amount }) => amount ?? 0).toSorted((one, other) => other - one);
  return `${nameOf(offer)} ahead by ${amountWords(offer, (amounts[0] ?? 0) - (amounts[1] ?? 0))}`;
}

function spoken(steps: readonly Step[], compared: ComparedOffers): string {
  const words = steps.map((step) => `${step.title}: ${leadWords(step, compared) ?? "no order"}`);
  return `Four steps from base to what they say. ${words.join(". ")}. The same numbers are in the table below.`;
}
