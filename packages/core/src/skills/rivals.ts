import type { PremiumRecord } from "./premium-record.ts";

/**
 * The premiums to show beside one, as large: those that contradict it. An echo and what it repeats are one number, no rivals;
 * money is shown in its own market only.
 *
 * Shape   a record and all by id → records, in the order it names them
 */
export function rivalsOf(
  record: PremiumRecord,
  byId: ReadonlyMap<string, PremiumRecord>,
): readonly PremiumRecord[] {
  return record.conflictsWith.flatMap((id) => {
    const rival = byId.get(id);
    const isEcho = rival?.repeats === record.id || record.repeats === id;
    return rival && !isEcho && rival.amount.unit === record.amount.unit ? [rival] : [];
  });
}
