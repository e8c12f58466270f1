import { type EvidenceItem, proofAddress } from "../evidence/index.ts";

/** An item as it leaves its owner's machine: all of it but whether it may, with skills by their ids. */
export type PublishedItem = Omit<EvidenceItem, "publish" | "skills"> & { readonly skills: readonly string[] };

/**
 * An item as it may be seen by anybody. Each field is copied by its name, so that nothing else ever goes along; of its proof
 * only web addresses without a name or password in them, each without what follows clicks.
 *
 * Shape   an item → PublishedItem, as JSON can hold it
 */
export function publishedItem(item: EvidenceItem): PublishedItem {
  return {
    id: item.id,
    system: item.system,
    problem: item.problem,
    metric: item.metric,
    unit: item.unit,
    baseline: item.baseline,
    after: item.after,
    method: item.method,
    shipped: item.shipped,
    production: item.production,
    part: item.part,
    proof: item.proof.flatMap((line) => publicProof(line) ?? []),
    skills: item.skills.map(({ id }) => id),
    shows: [...item.shows],
  };
}

/**
 * A line of proof as it may be seen by anybody.
 *
 * Shape   a line → a web address, or null where it is none or has a name or password in it
 * @example publicProof("https://ada:token@example.org/post") // => null
 * @example publicProof("github.com/ada/triage") // => "https://github.com/ada/triage"
 */
export function publicProof(line: string): string | null {
  try {
    return proofAddress(line);
  } catch {
    return null;
  }
}
