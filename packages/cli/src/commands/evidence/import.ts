import { type Imported, importedEvidence, readEvidence } from "@paycurve/core/career";
import { gradedItem, itemDocument } from "@paycurve/core/evidence";
import { give, type JsonOption, lineWidth } from "../../answer.ts";
import { type SavedCareer, saveCareer, savedWords } from "../../career-file/index.ts";
import { today } from "../../options.ts";
import { addedLines, paintFor } from "../../view/index.ts";
import { evidenceForm } from "./forms.ts";
import { sourceText } from "./source-text.ts";
import { withItems } from "./with-items.ts";

/** What `evidence import` was told. */
export interface EvidenceImportOptions extends JsonOption {
  readonly from?: string;
  readonly migrate?: boolean;
}

/** Adds what another file says of systems to a career file; what is not understood is told and left behind. */
export async function runEvidenceImport(
  source: string,
  file: string,
  { from, migrate, ...options }: EvidenceImportOptions,
): Promise<void> {
  const form = evidenceForm(from, "from");
  const said = await form.read(await sourceText(source), source);
  let imported: Imported = { items: [], known: 0, left: [] };
  const saved = await saveCareer(
    file,
    (text) => {
      imported = importedEvidence(said, readEvidence(text, file).items);
      return withItems(text, imported.items, file);
    },
    { migrate },
  );
  giveAdded({ ...imported, saved }, options);
}

/** What was added to a career file, and what was not. */
export interface Added extends Imported {
  readonly saved: SavedCareer;
}

/** Says back what was added, graded, and what was left behind. */
export function giveAdded({ items, known, left, saved }: Added, options: JsonOption): void {
  const graded = items.map((item) => gradedItem(item, today()));
  give(
    {
      document: { added: graded.map(itemDocument), known, left, saved },
      words: () =>
        addedLines(graded, {
          known,
          left,
          saved: savedWords(saved),
          columns: lineWidth(),
          paint: paintFor(process.stdout),
        }),
      answered: items.length + known > 0,
    },
    options,
  );
}
