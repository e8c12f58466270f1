import { readEvidence, type UnknownSkill } from "@paycurve/core/career";
import type { EvidenceItem } from "@paycurve/core/evidence";
import { orRefusal, type Refusal, strayWords } from "../../career/index.ts";

/** The evidence of a career file's text, and what is said of that in it which nothing reads. */
export interface EvidenceIn {
  readonly text: string;
  /** In the order of the file. */
  readonly items: readonly EvidenceItem[];
  readonly unread: string;
}

/** The evidence of a text, or why it is refused. */
export function evidenceIn(text: string, fileName: string): EvidenceIn | Refusal {
  return orRefusal(() => {
    const { items, unknownSkills, strays } = readEvidence(text, fileName);
    return {
      text,
      items,
      unread: [unknownWords(unknownSkills), strayWords(strays)].filter(Boolean).join(" "),
    };
  });
}

function unknownWords(unknown: readonly UnknownSkill[]): string {
  if (unknown.length === 0) return "";
  const named = [...new Set(unknown.map(({ word }) => `“${word}”`))];
  const more = named.length > NAMED_AT_MOST ? ` and ${named.length - NAMED_AT_MOST} more` : "";
  return `Skills not known here, and kept: ${named.slice(0, NAMED_AT_MOST).join(", ")}${more}.`;
}

const NAMED_AT_MOST = 3;
