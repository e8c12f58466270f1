import type { ScopeQuestion } from "../scope/index.ts";
import type { EvidenceItem } from "./evidence-item.ts";

/**
 * The items that bear out an answer of the scope test: those that say so, and for shipping also whatever runs in production.
 *
 * Shape   a question, items → some of them, in their order
 * Source  PRODUCT, “Where do I stand?”; CONTRACT, career.yaml
 */
export function shownBy(question: ScopeQuestion, items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  return items.filter(
    ({ shows, production }) =>
      shows.includes(question) || (question === "shipsToProduction" && production === true),
  );
}
