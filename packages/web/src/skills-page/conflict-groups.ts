import { type PremiumRecord, rivalsOf } from "@paycurve/core/skills";

/** One premium, and those that contradict it. */
export interface ConflictGroup {
  readonly record: PremiumRecord;
  readonly rivals: readonly PremiumRecord[];
}

/**
 * What contradicts what among a skill's premiums, each pair once. A record for two skills brings to each only the rivals
 * that are for that skill too.
 *
 * Shape   a skill's records, its id, all records by id → groups, the most contradicted first and what is rejected last, none without a rival
 */
export function conflictGroups(
  records: readonly PremiumRecord[],
  skill: string,
  byId: ReadonlyMap<string, PremiumRecord>,
): readonly ConflictGroup[] {
  const told = new Set<string>();
  const groups = records.map((record) => ({
    record,
    rivals: rivalsOf(record, byId).filter((rival) => isAbout(skill, record, rival)),
  }));
  return groups
    .toSorted((a, b) => standsLast(a.record) - standsLast(b.record) || b.rivals.length - a.rivals.length)
    .flatMap(({ record, rivals }) => {
      const fresh = rivals.filter(({ id }) => !told.has(pairOf(record.id, id)));
      for (const { id } of fresh) told.add(pairOf(record.id, id));
      return fresh.length > 0 ? [{ record, rivals: fresh }] : [];
    });
}

function standsLast({ standing }: PremiumRecord): number {
  return standing === "rejected" ? 1 : 0;
}

/** Whether a contradiction belongs to a skill: both are for it, or they share no skill under which it could stand. */
function isAbout(skill: string, record: PremiumRecord, rival: PremiumRecord): boolean {
  const shared = record.skills.filter((one) => rival.skills.includes(one));
  return shared.length === 0 || shared.includes(skill);
}

function pairOf(one: string, other: string): string {
  return [one, other].toSorted().join(" ≠ ");
}
