import { isMap } from "yaml";
import type { EvidenceItem } from "../evidence/index.ts";
import { EVIDENCE_READERS } from "./evidence-readers.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import { partsOf } from "./parts-of.ts";
import { readField, requireField } from "./read-field.ts";
import { yesOrNoAt } from "./read-yes-or-no.ts";
import { refuseTwins } from "./refuse-twins.ts";
import { skillItemsAt, type UnknownSkill } from "./skill-items.ts";
import { type StrayField, strayFields } from "./stray-fields.ts";

/** The evidence of a career file, with what nothing here understands. */
export interface ReadEvidence {
  readonly items: readonly EvidenceItem[];
  readonly unknownSkills: readonly UnknownSkill[];
  readonly strays: readonly StrayField[];
}

/** More systems than anyone ships. */
const MOST_ITEMS = 10_000;
const MOST_PROOFS = 20;

/**
 * Reads the systems that a career file says its person shipped: every field that is there must be understood; what is not
 * said is null. A skill that is not known here is told apart and is no fault.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages → items in its order
 * Errors  InputError "career.…" whose message names file, line, field and what is accepted
 * Source  CONTRACT, career.yaml
 * @example readEvidence("paycurve: 1\nevidence: [{ id: triage, system: Ticket triage }]", "career.yaml").items[0].system // => "Ticket triage"
 */
export function readEvidence(text: string, fileName: string): ReadEvidence {
  const career = openCareer(text, fileName);
  const read = partsOf(career, ["evidence"], MOST_ITEMS).map((path) => itemAt(career, path));
  const items = read.map(({ item }) => item);
  refuseTwins(career, ["evidence"], items);
  return {
    items,
    unknownSkills: read.flatMap(({ unknown }) => unknown),
    strays: strayFields(career.document, career.lines),
  };
}

function itemAt(
  career: OpenCareer,
  path: readonly string[],
): { readonly item: EvidenceItem; readonly unknown: readonly UnknownSkill[] } {
  if (!isMap(career.document.getIn(path)))
    throw career.refuse(path, "is no system: its fields belong beneath the dash");
  const at = (name: string): readonly string[] => [...path, name];
  const words = (name: string): string | null => readField(career, at(name), EVIDENCE_READERS.problem);
  const number = (name: string): number | null => readField(career, at(name), EVIDENCE_READERS.after);
  const skills = skillItemsAt(career, at("skills")).flatMap(({ means }) => means ?? []);
  const item = {
    id: requireField(career, at("id"), EVIDENCE_READERS.id),
    system: requireField(career, at("system"), EVIDENCE_READERS.system),
    problem: words("problem"),
    metric: words("metric"),
    unit: words("unit"),
    baseline: number("baseline"),
    after: number("after"),
    method: words("method"),
    shipped: readField(career, at("shipped"), EVIDENCE_READERS.shipped),
    production: yesOrNoAt(career, at("production")),
    part: words("part"),
    proof: linesAt(career, at("proof"), EVIDENCE_READERS.proof),
    skills: skills.filter((one) => "id" in one),
    shows: linesAt(career, at("shows"), EVIDENCE_READERS.shows),
    publish: yesOrNoAt(career, at("publish")) ?? false,
  };
  return { item, unknown: skills.filter((one) => "word" in one) };
}

function linesAt<Value>(career: OpenCareer, list: readonly string[], read: (word: string) => Value): Value[] {
  return partsOf(career, list, MOST_PROOFS).flatMap((path) => readField(career, path, read) ?? []);
}
