import { InputError } from "../../errors.ts";
import type { OcfCondition } from "./ocf-terms.ts";
import { MOST_INSTALMENTS, refusedField, type WrittenField } from "./written-field.ts";

/**
 * Refuses vesting conditions that lead in a circle or to one that is not there, share an id, or make more instalments
 * than any grant has.
 *
 * Shape   conditions, the field they stand in → nothing, when they are sound
 * Errors  InputError "equity.vesting.twice", ".dangling", ".cycle" or ".too-many"
 */
export function refuseUnsoundGraph(conditions: readonly OcfCondition[], field: WrittenField): void {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  refuseRepeats(conditions, field);
  for (const [index, condition] of conditions.entries()) {
    const path = `${field.path}.${index}`;
    for (const [place, value] of condition.next.entries()) {
      refuseUnknown({ path: `${path}.next_condition_ids.${place}`, value }, byId);
    }
    if (condition.trigger.kind === "after") {
      const { relativeTo: value } = condition.trigger;
      refuseUnknown({ path: `${path}.trigger.relative_to_condition_id`, value }, byId);
    }
  }
  refuseCycle(byId, field);
  const instalments = conditions.reduce((sum, { trigger }) => sum + occurrencesOf(trigger), 0);
  if (instalments > MOST_INSTALMENTS) {
    throw refusedField(
      { ...field, value: instalments },
      "too-many",
      `at most ${MOST_INSTALMENTS} instalments`,
    );
  }
}

function refuseRepeats(conditions: readonly OcfCondition[], { path }: WrittenField): void {
  const seen = new Set<string>();
  for (const [index, { id }] of conditions.entries()) {
    if (seen.has(id))
      throw refusedField({ path: `${path}.${index}.id`, value: id }, "twice", "an id of its own");
    seen.add(id);
  }
}

function refuseUnknown(field: WrittenField, byId: ReadonlyMap<string, OcfCondition>): void {
  if (byId.has(String(field.value))) return;
  throw refusedField(field, "dangling", "the id of a condition that is there");
}

function refuseCycle(byId: ReadonlyMap<string, OcfCondition>, { path }: WrittenField): void {
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      const circle = [...trail.slice(trail.indexOf(id)), id];
      const message = `${path} requires conditions that never lead back to themselves, got ${circle.join(" → ")}`;
      throw new InputError("equity.vesting.cycle", message, { field: path, value: circle });
    }
    if (done.has(id)) return;
    for (const next of byId.get(id)?.next ?? []) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const id of byId.keys()) visit(id, []);
}

function occurrencesOf(trigger: OcfCondition["trigger"]): number {
  return trigger.kind === "after" ? trigger.occurrences : 1;
}
