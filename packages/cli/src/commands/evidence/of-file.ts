import { type ReadEvidence, readEvidence } from "@paycurve/core/career";
import type { EvidenceNote } from "@paycurve/core/evidence";

/**
 * The evidence of a career file, and what there is to know of the file itself.
 *
 * Shape   a path → items, notes
 * Errors  InputError as `careerText` and `readEvidence`
 */
export async function evidenceOfFile(
  path: string,
): Promise<Pick<ReadEvidence, "items"> & { readonly notes: readonly EvidenceNote[] }> {
  const { careerText, strayWords } = await import("../career-text.ts");
  const { items, unknownSkills, strays } = readEvidence(await careerText(path), path);
  const notes = [
    ...strays.map((stray) => caution("unknown-field", strayWords(path, stray))),
    ...unknownSkills.map(({ says }) => caution("unknown-skill", says)),
  ];
  return { items, notes };
}

/**
 * A note that deserves a look.
 *
 * @example caution("unknown-skill", "Cobol is none.") // => { check: "unknown-skill", severity: "caution", message: "Cobol is none." }
 */
export function caution(check: string, message: string): EvidenceNote {
  return { check, severity: "caution", message };
}
