import type { EvidenceItem, EvidenceWords } from "../evidence/index.ts";
import type { EVIDENCE_READERS } from "./evidence-readers.ts";

/** How the fields of an item are understood, each by itself: null where one says nothing, or nothing that is understood. */
export interface UnderstoodFields {
  readonly said: <Field extends ScalarField>(field: Field) => ReturnType<EvidenceReaders[Field]> | null;
  readonly proof: (words: readonly string[]) => EvidenceItem["proof"];
  readonly skills: (words: readonly string[]) => EvidenceItem["skills"];
  readonly shows: (words: readonly string[]) => EvidenceItem["shows"];
}

/** What understands the words of each field. */
export type EvidenceReaders = typeof EVIDENCE_READERS;

/** A field that says one thing. */
export type ScalarField = Exclude<keyof EvidenceReaders, "proof" | "shows">;

/**
 * An item from words, field by field in the order that a career file has them.
 *
 * Shape   what it goes by, its words, how each field is understood → EvidenceItem
 * Errors  whatever a field's understanding throws
 */
export function itemOfFields(
  { id, system }: Pick<EvidenceItem, "id" | "system">,
  words: EvidenceWords,
  { said, proof, skills, shows }: UnderstoodFields,
): EvidenceItem {
  return {
    id,
    system,
    problem: said("problem"),
    metric: said("metric"),
    unit: said("unit"),
    baseline: said("baseline"),
    after: said("after"),
    method: said("method"),
    shipped: said("shipped"),
    production: said("production"),
    part: said("part"),
    proof: proof(words.proof ?? []),
    skills: skills(words.skills ?? []),
    shows: shows(words.shows ?? []),
    publish: said("publish") ?? false,
  };
}
