import { evidenceId } from "./evidence-id.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import type { GitHistory } from "./git-history.ts";
import { publicAddress } from "./public-address.ts";
import { saidByMerge, saidByTag } from "./said-by-commit.ts";

/** As many as anyone looks through. */
const MOST_PROPOSED = 30;

/**
 * Items that a repository's history suggests, the latest first: what a mark says, its day, and where the repository can be
 * seen. What was measured, its numbers, the own part and production stay unsaid: no history knows them.
 *
 * Shape   a history → proposals, each system once, at most 30
 */
export function proposals({ name, remote, marks }: GitHistory): EvidenceItem[] {
  const proof = remote === null ? null : publicAddress(remote);
  const seen = new Set<string>();
  const taken = new Set<string>();
  return marks
    .toSorted((one, other) => Number(one.date < other.date) - Number(one.date > other.date))
    .flatMap((mark) => {
      const system = mark.kind === "tag" ? saidByTag(name, mark) : saidByMerge(mark);
      if (system === null || seen.has(system.toLowerCase()) || seen.size === MOST_PROPOSED) return [];
      seen.add(system.toLowerCase());
      const id = evidenceId(system, taken);
      taken.add(id);
      return [{ ...UNSAID, id, system, shipped: mark.date, proof: proof === null ? [] : [proof] }];
    });
}

const UNSAID = {
  problem: null,
  metric: null,
  unit: null,
  baseline: null,
  after: null,
  method: null,
  production: null,
  part: null,
  skills: [],
  shows: [],
  publish: false,
} as const satisfies Partial<EvidenceItem>;
