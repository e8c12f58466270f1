import { type Document, isNode, visit } from "yaml";
import type { RefuseFile } from "./file-refusal.ts";
import { shortLine } from "./one-line.ts";

/** Far deeper than any field of a career file stands, and shallow enough for every machine. */
const MOST_LEVELS = 100;

/**
 * Refuses a file that is no sound YAML, that is more than one document, or whose parts stand in each other without end.
 *
 * Shape   the file's text, its parsed document, how it is refused → nothing, when it is sound
 * Errors  InputError "career.broken", naming file and line
 */
export function refuseBroken(text: string, document: Document.Parsed, refuse: RefuseFile): void {
  refuseDepth(document, refuse);
  const [broken] = document.errors;
  if (!broken) return;
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    const says = `a merge left both versions here (${conflict[0]}); keep one of them, and take the marks out.`;
    throw refuse("broken", conflict.index, says);
  }
  if (broken.code === "MULTIPLE_DOCS") {
    const says =
      "a second YAML document begins here, and a career file is one; keep one, without the line ---.";
    throw refuse("broken", broken.pos[0], says);
  }
  if (broken.code === "TAB_AS_INDENT")
    throw refuse(
      "broken",
      broken.pos[0],
      "begins with a tab, which YAML does not take; write spaces instead.",
    );
  throw refuse("broken", broken.pos[0], shortLine(broken.message));
}

/** What stands about two versions that could not be merged; one mark may be left of it. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?=\s|$)/m;

function refuseDepth(document: Document.Parsed, refuse: RefuseFile): void {
  visit(document, {
    Collection(_, node, around) {
      if (around.filter(isNode).length < MOST_LEVELS) return;
      throw refuse("broken", node.range?.[0] ?? 0, "is nested too deep to be read.");
    },
  });
}
