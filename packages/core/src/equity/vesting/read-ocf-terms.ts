import { ALLOCATION_TYPES, type AllocationType } from "./allocate.ts";
import type { OcfTerms } from "./ocf-terms.ts";
import { readOcfConditions } from "./read-ocf-conditions.ts";
import { readStatements } from "./read-statements.ts";
import type { StatementTerms } from "./vesting-statement.ts";
import { fieldOf, isMap, refusedField, type WrittenField, wordOf } from "./written-field.ts";

/**
 * Reads vesting terms in the Open Cap Format: an object with `vesting_conditions` (its VestingTerms) or with
 * `statements` (the tools' canonical form), or either list alone. Without an allocation type, the running total is
 * rounded down.
 *
 * Shape   anything → checked terms
 * Errors  InputError "equity.vesting.…", naming the field
 * Source  Open Cap Format, object VestingTerms
 */
export function readOcfTerms(value: unknown, path = "vesting.ocf"): OcfTerms | StatementTerms {
  const field = { path, value };
  if (Array.isArray(value))
    return isMap(value[0]) && "vesting_base" in value[0] ? statements(field) : conditions(field);
  if (isMap(value) && "statements" in value) return statements(fieldOf(field, "statements"));
  const listed = fieldOf(field, "vesting_conditions");
  if (listed.value === undefined) throw refusedField(field, "field", "vesting_conditions or statements");
  return conditions(listed, readAllocationType(fieldOf(field, "allocation_type")));
}

function conditions(field: WrittenField, allocationType: AllocationType = "CUMULATIVE_ROUND_DOWN"): OcfTerms {
  return { kind: "conditions", allocationType, conditions: readOcfConditions(field) };
}

function statements(field: WrittenField): StatementTerms {
  return { kind: "statements", statements: readStatements(field) };
}

function readAllocationType(field: WrittenField): AllocationType {
  return field.value === undefined ? "CUMULATIVE_ROUND_DOWN" : wordOf(field, ALLOCATION_TYPES);
}
