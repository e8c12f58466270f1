const MOST = 1_000;

/**
 * How often a property is tried whose every try is an import: some in a hundred of what others are, and no more than
 * a thousand.
 */
export function importRuns(percent: number): number {
  const runs = Number(process.env.PAYCURVE_PROPERTY_RUNS ?? 100);
  return Math.min(MOST, Math.max(1, Math.round((runs * percent) / 100)));
}
