import type { EvidenceRecord } from "../evidence/index.ts";
import type { Level } from "../figures/index.ts";
import { SCOPE_QUESTIONS, type ScopeAnswers, scopeSoFar } from "../scope/index.ts";
import { fact, type Sentence, say } from "./sentence.ts";

/** The level that a brief asks for, and why. */
export interface AskedLevel {
  readonly level: Level;
  readonly why: Sentence;
}

/**
 * The level to ask for: what scope says; of two, the upper one only where something shipped bears out the question that
 * decides between them.
 *
 * Shape   scope answers, a record → a level and why; null while the answers leave it open
 */
export function askedLevel(scope: Partial<ScopeAnswers>, { items }: EvidenceRecord): AskedLevel | null {
  const { found } = scopeSoFar(scope);
  if (found === null) return null;
  if (found.kind === "level") return { level: found.level, why: say`Your scope says ${found.level}.` };
  const [lower, upper] = found.levels;
  const question = SCOPE_QUESTIONS[found.decidedBy];
  const shown = items.find(({ item, grade }) => grade !== "weak" && item.shows.includes(found.decidedBy));
  return shown
    ? {
        level: upper,
        why: say`Your scope says ${lower} to ${upper}. “${question}” decides, and ${fact(shown.item.system, `evidence:${shown.item.id}`)} shows it: ask as ${upper}.`,
      }
    : {
        level: lower,
        why: say`Your scope says ${lower} to ${upper}. “${question}” decides, and nothing in your record shows it: ask as ${lower} until it does.`,
      };
}
