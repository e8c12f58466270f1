import { type EvidenceItem, proofHost } from "@paycurve/core/evidence";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** What is said beside proposals. */
export interface ProposalOptions {
  /** The repository's name. */
  readonly name: string;
  readonly authors: readonly string[];
  readonly columns: number;
  readonly paint: Paint;
}

/** What a repository's history suggests: a sentence, each proposal with its day, and how one comes into a file. */
export function proposalLines(
  proposed: readonly EvidenceItem[],
  { name, authors, columns, paint }: ProposalOptions,
): string {
  const whose = authors.join(", ");
  if (proposed.length === 0) {
    const says = `No tag and no merge in ${name} is by ${whose}. Say whose are meant: --author you@example.org.`;
    return wrap(says, columns).join("\n");
  }
  const count = proposed.length === 1 ? "One proposal" : `${proposed.length} proposals`;
  const [seen] = proposed[0]?.proof ?? [];
  return [
    ...wrap(`${count} from tags and merges of ${whose} in ${name}.`, columns).map((line) =>
      paint("strong", line),
    ),
    ...wrap(
      "None says a number, a part or whether it runs: no history knows. Add what you would tell first.",
      columns,
    ),
    "",
    ...proposed.flatMap(({ id, system, shipped }) => [
      ...wrap(system, columns - DAY_WIDTH).map(
        (line, at) => `${(at === 0 ? (shipped ?? "") : "").padEnd(DAY_WIDTH)}${line}`,
      ),
      `${" ".repeat(DAY_WIDTH)}${paint("quiet", id)}`,
    ]),
    "",
    seen === undefined
      ? "No public address is known of the repository, so no proof is proposed."
      : `Proof: ${seen} (${proofHost(seen)}).`,
    `Add some: --add career.yaml --only ${proposed[0]?.id ?? ""}`,
  ].join("\n");
}

/** A day and two spaces. */
const DAY_WIDTH = 12;
