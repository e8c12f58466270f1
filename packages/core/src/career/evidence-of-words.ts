import { InputError } from "../errors.ts";
import { type EvidenceItem, type EvidenceWords, evidenceId, proofAddress } from "../evidence/index.ts";
import { readSkill } from "../skills/index.ts";
import { EVIDENCE_READERS } from "./evidence-readers.ts";

/**
 * An item from words, by the same readers as a file's; an id that is not given is made from the system's words. Nothing
 * is understood that was not said.
 *
 * Shape   words, ids that are taken → EvidenceItem
 * Errors  InputError whose message and `details.field` name the field; "evidence.taken" where the id is another's
 * @example evidenceOfWords({ system: "Ticket triage", baseline: "20" }, new Set()).id // => "ticket-triage"
 */
export function evidenceOfWords(words: EvidenceWords, taken: ReadonlySet<string>): EvidenceItem {
  const said = <Field extends ScalarField>(field: Field): ReturnType<Readers[Field]> | null =>
    (words[field] ?? "").trim() === "" ? null : readWords(field, words[field] ?? "");
  const system = readWords("system", words.system);
  const id = said("id") ?? evidenceId(system, taken);
  if (taken.has(id)) {
    const says = `id: “${id}” is another item's already; give it its own, or leave it out.`;
    throw new InputError("evidence.taken", says, { field: "id", value: id });
  }
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
    proof: (words.proof ?? []).map(proofAddress),
    skills: (words.skills ?? []).map(readSkill),
    shows: (words.shows ?? []).map((word) => readWords("shows", word)),
    publish: said("publish") ?? false,
  };
}

/**
 * One field from words.
 *
 * Shape   a field's name, words → what it says
 * Errors  InputError naming the field and what is accepted
 * @example readWords("production", "yes") // => true
 */
export function readWords<Field extends keyof Readers>(
  field: Field,
  word: string,
): ReturnType<Readers[Field]> {
  try {
    return EVIDENCE_READERS[field](word) as ReturnType<Readers[Field]>;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const says = `${field}: ${error.message.replace(/\.$/, "")}.`;
    throw new InputError(error.code, says, { ...error.details, field }, error);
  }
}

type Readers = typeof EVIDENCE_READERS;
type ScalarField = Exclude<keyof Readers, "proof" | "shows">;
