import { type EvidenceItem, evidenceDocument, evidenceRecord } from "@paycurve/core/evidence";
import type { ProofFound } from "@paycurve/market/proof";
import { type Answer, give, type JsonOption, lineWidth } from "../../answer.ts";
import { harmless } from "../../harmless.ts";
import { readDay, today } from "../../options.ts";
import { evidenceView, paintFor, proofLines } from "../../view/index.ts";
import { evidenceOfFile } from "./of-file.ts";

/** What `evidence check` was told. */
export interface EvidenceCheckOptions extends JsonOption {
  readonly asOf?: string;
  /** Whether the proof links are asked, on other servers. */
  readonly proof?: boolean;
}

/** What the evidence of a career file is worth, item by item, and the one question whose answer would help most. */
export async function runEvidenceCheck(file: string, options: EvidenceCheckOptions): Promise<void> {
  give(await evidenceAnswer(file, options), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError naming the option, or the file, line and field
 */
export async function evidenceAnswer(
  file: string,
  { asOf, proof = false }: EvidenceCheckOptions,
): Promise<Answer> {
  const day = asOf === undefined ? today() : readDay(asOf);
  const { items, notes } = await evidenceOfFile(file);
  const record = evidenceRecord(items, day);
  const proofs = proof ? await askedProofs(items) : null;
  return {
    document: { ...evidenceDocument(record, notes), ...(proofs && { proofs }) },
    words: () => {
      const options = { notes, columns: lineWidth(), paint: paintFor(process.stdout) };
      return [evidenceView(record, options), ...proofLines(proofs ?? [], options)].join("\n");
    },
    answered: record.strength !== "none",
  };
}

async function askedProofs(items: readonly EvidenceItem[]): Promise<readonly ProofFound[]> {
  const [{ checkProof }, { askProofs }] = await Promise.all([
    import("@paycurve/market/proof"),
    import("./ask-proofs.ts"),
  ]);
  return askProofs(items, {
    ask: (link) => checkProof(link),
    tell: (line) => void process.stderr.write(`${harmless(line)}\n`),
  });
}
