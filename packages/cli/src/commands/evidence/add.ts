import { InputError } from "@paycurve/core";
import { evidenceOfWords, readEvidence } from "@paycurve/core/career";
import { type EvidenceItem, type EvidenceWords, gradedItem, itemDocument } from "@paycurve/core/evidence";
import { give, type JsonOption, lineWidth } from "../../answer.ts";
import { saveCareer, savedWords } from "../../career-file/index.ts";
import { EXIT } from "../../exit-status.ts";
import { today } from "../../options.ts";
import { evidenceItemLines, paintFor } from "../../view/index.ts";
import { withItems } from "./with-items.ts";

/** What `evidence add` was told; lists as they are typed, with commas. */
export interface EvidenceAddOptions extends JsonOption, Omit<EvidenceWords, "system" | "skills" | "shows"> {
  readonly system?: string;
  readonly skills?: string;
  readonly shows?: string;
  readonly migrate?: boolean;
}

/**
 * Notes one system in a career file: from flags, or asked question by question on a terminal. What is left unsaid stays
 * unsaid, and the item is said back with what it is worth.
 */
export async function runEvidenceAdd(file: string, options: EvidenceAddOptions): Promise<void> {
  const { json = false, migrate = false, ...flags } = options;
  const asks = Object.keys(flags).length === 0 && isTerminal() && !json;
  const told = asks ? await asked(file) : { words: wordsOf(flags), migrate };
  if (told === null) {
    process.exitCode = EXIT.interrupted;
    return;
  }
  let added: EvidenceItem | null = null;
  const saved = await saveCareer(
    file,
    (text) => {
      const taken = new Set(readEvidence(text, file).items.map(({ id }) => id));
      added = evidenceOfWords(told.words, taken);
      return withItems(text, [added], file);
    },
    { migrate: migrate || told.migrate },
  );
  if (added === null) return;
  const graded = gradedItem(added, today());
  const view = { columns: lineWidth(), paint: paintFor(process.stdout) };
  const next = graded.next === null ? [] : ["", `Next: ${graded.next.asks}`];
  give(
    {
      document: { added: itemDocument(graded), saved },
      words: () => [...evidenceItemLines(graded, view), ...next, "", savedWords(saved)].join("\n"),
    },
    { json },
  );
}

function wordsOf({
  system,
  skills,
  shows,
  ...flags
}: Omit<EvidenceAddOptions, "json" | "migrate">): EvidenceWords {
  if (system !== undefined) return { ...flags, system, skills: listed(skills), shows: listed(shows) };
  const says =
    'system: --system is missing; say what it does, and for whom: --system "Ticket triage for support".';
  throw new InputError("system.missing", says, { field: "system" });
}

function listed(words: string | undefined): string[] | undefined {
  return words
    ?.split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

async function asked(file: string): Promise<{ words: EvidenceWords; migrate: boolean } | null> {
  const [{ askEvidence }, { readForAsking }] = await Promise.all([
    import("./ask.ts"),
    import("./read-for-asking.ts"),
  ]);
  const begun = await readForAsking(file);
  if (begun === null) return null;
  if (begun.text !== null) readEvidence(begun.text, file);
  const words = await askEvidence(file);
  return words === null ? null : { words, migrate: begun.migrate };
}

function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}
