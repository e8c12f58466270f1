/** Which statistic may be published. `low` is a floor, `high` a ceiling; a `range` is not percentiles. */
export const STATISTICS = [
  "range",
  "mean",
  "median",
  "low",
  "high",
  "p10",
  "p25",
  "p75",
  "p90",
  "growth",
  "premium",
  "share",
  "count",
  "rate",
  "rank",
] as const;

/** What one unit of a figure's amount may be. */
export const UNITS = [
  "money_per_year",
  "money_per_day",
  "employer_cost_per_year",
  "money_change_per_year",
  "money_premium",
  "money_bonus",
  "money_signing_bonus",
  "percent",
  "percent_of_base",
  "percent_of_fixed",
  "percent_of_target",
  "percent_of_company",
  "ratio",
  "years",
  "count",
  "rank",
  "rank_at_or_above",
] as const;

/** What may have become of a claim when its origin was looked for. */
export const VERDICTS = [
  "no-owner",
  "not-found",
  "relabelled",
  "contradicted",
  "mixed",
  "own-arithmetic",
  "holds",
] as const;
