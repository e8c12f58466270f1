import { EXIT } from "./exit-status.ts";
import { harmlessJson } from "./harmless.ts";
import { written } from "./written.ts";

/** What a command found: a document for scripts, words for people, and whether anything was answered. */
export interface Answer {
  readonly document: unknown;
  readonly words: () => string;
  readonly answered?: boolean;
}

/** The option that every command has. */
export interface JsonOption {
  readonly json?: boolean;
}

/**
 * Gives an answer: one JSON document on stdout and nothing else, or words.
 *
 * Shape   answer, the command's options → exit status set to answered or withheld
 */
export function give({ document, words, answered = true }: Answer, { json = false }: JsonOption): void {
  process.stdout.write(`${json ? harmlessJson(document) : written(words())}\n`);
  process.exitCode = answered ? EXIT.answered : EXIT.withheld;
}

/** How many characters a line may take. */
export function lineWidth(): number {
  const columns = process.stdout.isTTY ? process.stdout.columns : 100;
  return Math.min(Math.max(columns, 60), 120);
}
