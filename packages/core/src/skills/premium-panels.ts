import type { FigureSource } from "../figures/index.ts";
import { baselineKey } from "./baseline-key.ts";
import type { PartOfPay, PremiumRecord } from "./premium-record.ts";

/**
 * Premiums that may stand along one axis: over one baseline, in one part of pay, in one market. Where no baseline is
 * named, they are one source's.
 */
export interface PremiumPanel {
  readonly baseline: string | null;
  /** Whose premiums they are where no baseline is named; null where one is. */
  readonly source: FigureSource | null;
  readonly partOfPay: PartOfPay;
  readonly market: PremiumRecord["market"];
  readonly unit: PremiumRecord["amount"]["unit"];
  readonly records: readonly PremiumRecord[];
}

/**
 * Records set apart by what they are over, in which part of pay, and where. Two sources that name no baseline are not
 * known to mean the same one, so each has a panel of its own, behind those that are over something named.
 *
 * Shape   records → panels in the order of their first records, unnamed baselines last; each record in one panel
 */
export function premiumPanels(records: readonly PremiumRecord[]): readonly PremiumPanel[] {
  const panels = Map.groupBy(records, panelKey);
  const found = [...panels.values()].flatMap((held) => (held[0] ? [panelOf(held[0], held)] : []));
  return [
    ...found.filter(({ baseline }) => baseline !== null),
    ...found.filter(({ baseline }) => baseline === null),
  ];
}

function panelKey(record: PremiumRecord): string {
  const { partOfPay, market, amount } = record;
  return JSON.stringify([baselineKey(record), partOfPay, market, amount.unit]);
}

function panelOf(
  { baseline, source, partOfPay, market, amount }: PremiumRecord,
  records: readonly PremiumRecord[],
): PremiumPanel {
  return {
    baseline,
    source: baseline === null ? source : null,
    partOfPay,
    market,
    unit: amount.unit,
    records,
  };
}
