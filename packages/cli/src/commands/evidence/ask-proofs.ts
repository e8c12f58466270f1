import { type EvidenceItem, proofHost } from "@paycurve/core/evidence";
import type { ProofFound } from "@paycurve/market/proof";

/** How one link is asked, and how a person is told meanwhile. */
export interface AskProofs {
  readonly ask: (link: string) => Promise<ProofFound>;
  readonly tell: (line: string) => void;
}

/** More than anyone shows in a talk. */
const MOST_LINKS = 50;

/**
 * Asks the proof links of items, each once and one after the other, having said first which servers that are.
 *
 * Shape   items, how to ask and to tell → what was found at the first 50 links, in their order
 */
export async function askProofs(
  items: readonly EvidenceItem[],
  { ask, tell }: AskProofs,
): Promise<readonly ProofFound[]> {
  const all = [...new Set(items.flatMap(({ proof }) => proof))];
  const links = all.slice(0, MOST_LINKS);
  for (const line of beforehand(links, all.length)) tell(line);
  const found: ProofFound[] = [];
  for (const [index, link] of links.entries()) {
    tell(`${index + 1} of ${links.length}: ${link}`);
    found.push(await ask(link));
  }
  return found;
}

function beforehand(links: readonly string[], allCount: number): readonly string[] {
  if (links.length === 0) return ["No item names a proof link, so nobody is asked."];
  const hosts = [...new Set(links.map(proofHost))].join(", ");
  const pages = links.length === 1 ? "1 page" : `${links.length} pages, one after the other`;
  const rest = allCount - links.length;
  return [
    `Asking for ${pages}: ${hosts}. Each server that is asked sees your address, and nothing of your file but the link.`,
    ...(rest > 0 ? [`${rest} more are not asked: ${MOST_LINKS} at a time is the most.`] : []),
  ];
}
