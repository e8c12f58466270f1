import type { CallToolResult } from "@modelcontextprotocol/server";
import { PaycurveError } from "@paycurve/core";
import type { Answer } from "../answer.ts";
import { harmless, harmlessJson } from "../harmless.ts";
import { written } from "../written.ts";
import type { Counted } from "./tool.ts";
import { withheldLines } from "./withheld-lines.ts";

/** The rest of a long answer stands in its document. */
const MOST_CHARACTERS = 12_000;

/**
 * An answer as an assistant gets it: the document that --json gives, the words a person would read, and above them what is
 * withheld.
 *
 * Shape   an answer, what its counts are of → a tool's result
 */
export function answeredResult({ document, words }: Answer, counted: Counted): CallToolResult {
  const structuredContent = JSON.parse(harmlessJson(document)) as Record<string, unknown>;
  const withheld = withheldLines(structuredContent, counted).map(harmless);
  const texts = [shortened(written(words())), ...(withheld.length === 0 ? [] : [withheld.join("\n")])];
  return { content: texts.map((text) => ({ type: "text", text })), structuredContent };
}

/**
 * A refusal in the command's own words; never a stack.
 *
 * Shape   anything thrown → a tool's error
 */
export function refusedResult(error: unknown): CallToolResult {
  const message = error instanceof Error ? error.message : String(error);
  const text = error instanceof PaycurveError ? message : `This is a fault of Paycurve's own: ${message}`;
  return { content: [{ type: "text", text: harmless(text) }], isError: true };
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, text.lastIndexOf("\n", MOST_CHARACTERS))}\n… and more: the document has all of it.`;
}
