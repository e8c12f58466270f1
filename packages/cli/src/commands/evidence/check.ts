import { evidenceDocument, evidenceRecord } from "@paycurve/core/evidence";
import { type Answer, give, type JsonOption, lineWidth } from "../../answer.ts";
import { readDay, today } from "../../options.ts";
import { evidenceView, paintFor } from "../../view/index.ts";
import { evidenceOfFile } from "./of-file.ts";

/** What `evidence check` was told. */
export interface EvidenceCheckOptions extends JsonOption {
  readonly asOf?: string;
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
export async function evidenceAnswer(file: string, { asOf }: EvidenceCheckOptions): Promise<Answer> {
  const day = asOf === undefined ? today() : readDay(asOf);
  const { items, notes } = await evidenceOfFile(file);
  const record = evidenceRecord(items, day);
  return {
    document: evidenceDocument(record, notes),
    words: () => evidenceView(record, { notes, columns: lineWidth(), paint: paintFor(process.stdout) }),
    answered: record.strength !== "none",
  };
}
