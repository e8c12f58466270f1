import { evidenceDocument, evidenceRecord } from "@paycurve/core/evidence";
import { give, type JsonOption, lineWidth } from "../../answer.ts";
import { readDay, today } from "../../options.ts";
import { evidenceView, paintFor } from "../../view/index.ts";
import { evidenceOfFile } from "./of-file.ts";

/** What `evidence check` was told. */
export interface EvidenceCheckOptions extends JsonOption {
  readonly asOf?: string;
}

/** What the evidence of a career file is worth, item by item, and the one question whose answer would help most. */
export async function runEvidenceCheck(
  file: string,
  { asOf, ...options }: EvidenceCheckOptions,
): Promise<void> {
  const day = asOf === undefined ? today() : readDay(asOf);
  const { items, notes } = await evidenceOfFile(file);
  const record = evidenceRecord(items, day);
  give(
    {
      document: evidenceDocument(record, notes),
      words: () => evidenceView(record, { notes, columns: lineWidth(), paint: paintFor(process.stdout) }),
      answered: record.strength !== "none",
    },
    options,
  );
}
