import type { ProofFound } from "@paycurve/market/proof";
import type { EvidenceViewOptions } from "./evidence-view.ts";
import { wrap } from "./wrap.ts";

/**
 * What was found at each proof link: the link, and beneath it how it fared.
 *
 * Shape   what was found, the line's width, paint → lines
 */
export function proofLines(
  found: readonly ProofFound[],
  { columns, paint }: Pick<EvidenceViewOptions, "columns" | "paint">,
): readonly string[] {
  if (found.length === 0) return [];
  return [
    "",
    "Proof, as it was when asked just now",
    ...found.flatMap(({ link, kind, says }) => [
      `  ${link}`,
      ...wrap(`${kind}: ${says}`, columns - INDENT.length).map(
        (line) => `${INDENT}${paint(kind === "reachable" ? "quiet" : "doubt", line)}`,
      ),
    ]),
  ];
}

const INDENT = "      ";
