import { withoutSecrets } from "@paycurve/core/evidence";
import { give, type JsonOption } from "../../answer.ts";
import { writeNew } from "../../write-new.ts";
import { evidenceForm } from "./forms.ts";
import { evidenceOfFile } from "./of-file.ts";

/** What `evidence export` was told. */
export interface EvidenceExportOptions extends JsonOption {
  readonly to?: string;
  readonly out?: string;
}

/** Writes the evidence of a career file in another form: to standard output, or to a new file that its owner alone reads. */
export async function runEvidenceExport(
  file: string,
  { to, out, ...options }: EvidenceExportOptions,
): Promise<void> {
  const form = evidenceForm(to, "to");
  const { items: noted, notes } = await evidenceOfFile(file);
  const { items, stripped } = withoutSecrets(noted);
  for (const id of stripped)
    process.stderr.write(`${id}: an address of its proof has a name or password in it, and stayed behind.\n`);
  const text = await form.write(items);
  if (out !== undefined) await writeNew(out, text);
  const isBare = out === undefined;
  give(
    {
      document: { to, items: items.length, stripped, ...(isBare ? { text } : { out }), notes },
      words: () => (isBare ? text.trimEnd() : `${countWords(items.length)} written to ${out}.`),
      answered: items.length > 0,
    },
    options,
  );
}

function countWords(count: number): string {
  return count === 1 ? "One item" : `${count} items`;
}
