import { InputError } from "../errors.ts";
import { type EvidenceItem, type EvidenceWords, evidenceId, proofAddress } from "../evidence/index.ts";
import { readSkill } from "../skills/index.ts";
import { EVIDENCE_READERS } from "./evidence-readers.ts";
import { type EvidenceReaders, itemOfFields, type UnderstoodFields } from "./item-of-fields.ts";

/**
 * An item from words, by the same readers as a file's; an id that is not given is made from the system's words. Nothing
 * is understood that was not said.
 *
 * Shape   words, ids that are taken → EvidenceItem
 * Errors  InputError whose message and `details.field` name the field; "evidence.taken" where the id is another's
 * @example evidenceOfWords({ system: "Ticket triage", baseline: "20" }, new Set()).id // => "ticket-triage"
 */
export function evidenceOfWords(words: EvidenceWords, taken: ReadonlySet<string>): EvidenceItem {
  const said: UnderstoodFields["said"] = (field) =>
    (words[field] ?? "").trim() === "" ? null : readWords(field, words[field] ?? "");
  const system = readWords("system", words.system);
  const id = said("id") ?? evidenceId(system, taken);
  if (taken.has(id)) {
    const says = `id: “${id}” is another item's already; give it its own, or leave it out.`;
    throw new InputError("evidence.taken", says, { field: "id", value: id });
  }
  return itemOfFields({ id, system }, words, {
    said,
    proof: (links) => links.map(proofAddress),
    skills: (names) => names.map(readSkill),
    shows: (questions) => questions.map((question) => readWords("shows", question)),
  });
}

/**
 * One field from words.
 *
 * Shape   a field's name, words → what it says
 * Errors  InputError naming the field and what is accepted
 * @example readWords("production", "yes") // => true
 */
export function readWords<Field extends keyof EvidenceReaders>(
  field: Field,
  word: string,
): ReturnType<EvidenceReaders[Field]> {
  try {
    return EVIDENCE_READERS[field](word) as ReturnType<EvidenceReaders[Field]>;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const says = `${field}: ${error.message.replace(/\.$/, "")}.`;
    throw new InputError(error.code, says, { ...error.details, field }, error);
  }
}
