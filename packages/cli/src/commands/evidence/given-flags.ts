import type { EvidenceWords } from "@paycurve/core/evidence";

/**
 * The command that notes what was answered so far, as it can be pasted into a shell.
 *
 * Shape   a file, words → one line
 * @example givenFlags("career.yaml", { system: "Ada's triage", after: "14" }) // => "npx paycurve evidence add career.yaml --system 'Ada'\\''s triage' --after 14"
 */
export function givenFlags(file: string, words: EvidenceWords): string {
  const flags = Object.entries(words).flatMap(
    ([name, value]: [string, string | readonly string[] | undefined]) => {
      if (value === undefined || value === "") return [];
      if (name === "proof" && typeof value !== "string") return value.map((one) => `--proof ${quoted(one)}`);
      return [`--${name} ${quoted(typeof value === "string" ? value : value.join(","))}`];
    },
  );
  return ["npx paycurve evidence add", quoted(file), ...flags].join(" ");
}

function quoted(word: string): string {
  return /^[\w./,:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
