import { defineFigure, type ModelFigure } from "../figures/index.ts";

/** How much a bonus's payout differs from one year to the next. */
export const PAYOUT_SPREAD = assumed({
  name: "spread of bonus payouts",
  unit: "standard deviation, fraction of target",
  says: "A year's payout lies within a quarter of target of the firm's own mean, two years in three.",
  value: 0.25,
  page: "bonus.md",
  locator: "Simulated",
});

/** How much the price of a traded technology share moves in a year. */
export const PUBLIC_VOLATILITY = assumed({
  name: "volatility of shares that trade",
  unit: "standard deviation of log price per square root of a year",
  says: "Two years in three the price ends within 40 % of where it began, up or down, in log terms.",
  value: 0.4,
  page: "equity.md",
  locator: "Simulated",
});

/** What the price of a traded share is expected to gain: nothing is promised to anyone. */
export const PUBLIC_DRIFT = assumed({
  name: "drift of shares that trade",
  unit: "log points per year",
  says: "No gain is counted on.",
  value: 0,
  page: "equity.md",
  locator: "Simulated",
});

function assumed({
  name,
  unit,
  says,
  value,
  page,
  locator,
}: {
  readonly name: string;
  readonly unit: string;
  readonly says: string;
  readonly value: number;
  readonly page: string;
  readonly locator: string;
}): ModelFigure {
  const source = { title: "Paycurve, methods", href: `docs/methods/${page}`, locator, readOn: "2026-11-24" };
  return defineFigure({
    name,
    unit,
    says,
    values: [{ from: "2012-01-01", value, basis: "assumed", source }],
  });
}
