import { readEvidence } from "@paycurve/core/career";
import { type EvidenceItem, evidenceId, proposals } from "@paycurve/core/evidence";
import { give, type JsonOption, lineWidth } from "../../answer.ts";
import { saveCareer } from "../../career-file/index.ts";
import { EXIT } from "../../exit-status.ts";
import { type OwnHistory, readHistory } from "../../git/index.ts";
import { paintFor, proposalLines } from "../../view/index.ts";
import { chosenProposals } from "./chosen-proposals.ts";
import { giveAdded } from "./import.ts";
import { withItems } from "./with-items.ts";

/** What `evidence from-git` was told. */
export interface EvidenceFromGitOptions extends JsonOption {
  readonly add?: string;
  readonly author?: readonly string[];
  readonly only?: string;
  readonly migrate?: boolean;
}

/** Proposes items from the tags and merges of a repository on this machine, and adds those that are wanted to a career file. */
export async function runEvidenceFromGit(
  repo: string,
  { add, author = [], only, migrate, ...options }: EvidenceFromGitOptions,
): Promise<void> {
  const history = await readHistory({ repo, authors: author });
  const proposed = proposals(history);
  if (add === undefined || proposed.length === 0) return giveProposals(history, proposed, options);
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && options.json !== true;
  const wanted = await chosenProposals(proposed, { only, isAsked });
  if (wanted === null) {
    process.exitCode = EXIT.interrupted;
    return;
  }
  let items: readonly EvidenceItem[] = [];
  const saved = await saveCareer(
    add,
    (text) => {
      items = notYetNoted(wanted, readEvidence(text, add).items);
      return withItems(text, items, add);
    },
    { migrate },
  );
  giveAdded({ items, known: wanted.length - items.length, left: [], saved }, options);
}

/** Those whose system the file does not name yet, in whatever detail, each under an id that is free. */
function notYetNoted(wanted: readonly EvidenceItem[], standing: readonly EvidenceItem[]): EvidenceItem[] {
  const systems = new Set(standing.map(({ system }) => system.toLowerCase()));
  const taken = new Set(standing.map(({ id }) => id));
  return wanted
    .filter(({ system }) => !systems.has(system.toLowerCase()))
    .map((item) => {
      const id = evidenceId(item.system, taken);
      taken.add(id);
      return { ...item, id };
    });
}

function giveProposals(
  { name, authors, marks }: OwnHistory,
  proposed: readonly EvidenceItem[],
  options: JsonOption,
): void {
  give(
    {
      document: { repository: name, authors, marks: marks.length, proposals: proposed },
      words: () =>
        proposalLines(proposed, { name, authors, columns: lineWidth(), paint: paintFor(process.stdout) }),
      answered: proposed.length > 0,
    },
    options,
  );
}
