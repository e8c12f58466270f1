import type { PartOfPay, PremiumRecord } from "./premium-record.ts";

/** Premiums that may stand along one axis: over one baseline, in one part of pay, in one market. */
export interface PremiumPanel {
  readonly baseline: string | null;
  readonly partOfPay: PartOfPay;
  readonly market: PremiumRecord["market"];
  readonly unit: PremiumRecord["amount"]["unit"];
  readonly records: readonly PremiumRecord[];
}

/**
 * Records set apart by what they are over, in which part of pay, and where. Those over nothing they name come last; they
 * share a panel without being known to share a baseline.
 *
 * Shape   records → panels in the order of their first records, unnamed baselines last; each record in one panel
 */
export function premiumPanels(records: readonly PremiumRecord[]): readonly PremiumPanel[] {
  const panels = new Map<string, PremiumRecord[]>();
  for (const record of records) {
    const { baseline, partOfPay, market, amount } = record;
    const key = JSON.stringify([baseline, partOfPay, market, amount.unit]);
    const panel = panels.get(key);
    if (panel) panel.push(record);
    else panels.set(key, [record]);
  }
  const found = [...panels.values()].flatMap((held) => (held[0] ? [panelOf(held[0], held)] : []));
  return [
    ...found.filter(({ baseline }) => baseline !== null),
    ...found.filter(({ baseline }) => baseline === null),
  ];
}

function panelOf(
  { baseline, partOfPay, market, amount }: PremiumRecord,
  records: readonly PremiumRecord[],
): PremiumPanel {
  return { baseline, partOfPay, market, unit: amount.unit, records };
}
