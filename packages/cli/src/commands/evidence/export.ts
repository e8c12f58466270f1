import { writeFile } from "node:fs/promises";
import { InputError } from "@paycurve/core";
import { withoutSecrets } from "@paycurve/core/evidence";
import { give, type JsonOption } from "../../answer.ts";
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

const OWNER_ONLY = 0o600;

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx", mode: OWNER_ONLY });
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === "EEXIST";
    const why = isThere ? "is there already, and stays; name another" : "cannot be written there";
    throw new InputError("out.unwritable", `out: ${path} ${why}.`, { field: "out", value: path }, cause);
  }
}

function countWords(count: number): string {
  return count === 1 ? "One item" : `${count} items`;
}
