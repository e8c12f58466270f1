import { InputError } from "../errors.ts";
import {
  type EvidenceItem,
  type EvidenceWords,
  evidenceId,
  proofAddress,
  type SaidElsewhere,
} from "../evidence/index.ts";
import { readSkill, type Skill } from "../skills/index.ts";
import { readWords } from "./evidence-of-words.ts";
import { itemOfFields, type UnderstoodFields } from "./item-of-fields.ts";
import { shortLine } from "./one-line.ts";
import { readId } from "./read-id.ts";

/** What another file adds to the evidence there is. */
export interface Imported {
  readonly items: readonly EvidenceItem[];
  /** Items that stand in the career file already, word for word. */
  readonly known: number;
  /** What was left behind, and why. */
  readonly left: readonly string[];
}

/**
 * The items that another file adds: each field is understood by itself, and one that is not is left out and told, never
 * guessed. An item that stands in the career file already is not added again; one that has its id but says something else
 * gets an id of its own.
 *
 * Shape   what is said elsewhere, the items there are → Imported
 */
export function importedEvidence(said: SaidElsewhere, standing: readonly EvidenceItem[]): Imported {
  const taken = new Set(standing.map(({ id }) => id));
  const known = new Set(standing.flatMap((item) => [meaningOf(item, item.id), meaningOf(item, null)]));
  const left = [...said.left];
  let knownItems = 0;
  const items = said.items.flatMap((words, index) => {
    const id = ownId(words.id);
    const item = itemOf(words, (what) => left.push(`Number ${index + 1}: ${what}`));
    if (item === null) return [];
    if (known.has(meaningOf(item, id))) {
      knownItems += 1;
      return [];
    }
    const free = id !== null && !taken.has(id) ? id : evidenceId(id ?? item.system, taken);
    taken.add(free);
    return [{ ...item, id: free }];
  });
  return { items, known: knownItems, left };
}

/** What an item says, with its id or without: one that came without is known by its words alone. */
function meaningOf(item: EvidenceItem, id: string | null): string {
  return JSON.stringify({ ...item, id, skills: item.skills.map((skill) => skill.id) });
}

/** An id that can stand in a career file, else none. */
function ownId(word: string | undefined): string | null {
  return word !== undefined && isUnderstood(() => readId(word)) ? readId(word) : null;
}

/** One item, its id yet to be found; null where it names no system. */
function itemOf(words: EvidenceWords, leave: (what: string) => void): EvidenceItem | null {
  const attempt = <Value>(read: () => Value): Value | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      leave(`${error.message.replace(/\.?$/, ".")} It is left out.`);
      return null;
    }
  };
  const said: UnderstoodFields["said"] = (field) => {
    const word = words[field];
    return word === undefined || word.trim() === "" ? null : attempt(() => readWords(field, word));
  };
  const each = <Value>(list: readonly string[], read: (word: string) => Value): Value[] => {
    if (list.length > MOST_LISTED) leave(`of ${list.length} in a list, ${MOST_LISTED} are read.`);
    return list.slice(0, MOST_LISTED).flatMap((word) => attempt(() => read(word)) ?? []);
  };
  if (words.system.trim() === "") {
    leave("names no system. It is left out.");
    return null;
  }
  const system = said("system");
  if (system === null) return null;
  return itemOfFields({ id: "", system }, words, {
    said,
    proof: (links) => each(links, readProof),
    skills: (names) => skillsOf(names, leave),
    shows: (questions) => each(questions, (question) => readWords("shows", question)),
  });
}

/** The skills among words; all others are told in one breath. */
function skillsOf(words: readonly string[], leave: (what: string) => void): Skill[] {
  const isKnown = (word: string): boolean => isUnderstood(() => readSkill(word));
  const unknown = words.filter((word) => !isKnown(word)).map((word) => `“${shortLine(word)}”`);
  if (unknown.length > 0) {
    const shown = unknown.slice(0, MOST_LISTED).join(", ");
    leave(`${shown} ${unknown.length === 1 ? "is no skill" : "are no skills"} known here; left out.`);
  }
  return [...new Set(words.filter(isKnown).map(readSkill))];
}

function isUnderstood(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** A line of proof as it stands; an address with a name or password in it is refused. */
function readProof(word: string): string {
  const line = readWords("proof", word);
  try {
    proofAddress(line);
  } catch (error) {
    if (error instanceof InputError && error.code === "proof.secret") throw error;
  }
  return line;
}

/** As many as a career file's list of proof may have. */
const MOST_LISTED = 20;
