import type { Document, LineCounter } from "yaml";
import type { InputError } from "../errors.ts";
import { fieldRefusal } from "./field-refusal.ts";
import { shortLine } from "./one-line.ts";
import { parseCareer } from "./parse-career.ts";

/** A career file as it was opened: sound YAML of version 1, without aliases, each key standing once. */
export interface OpenCareer {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** What is wrong with a field, by file and line. */
  readonly refuse: (path: readonly string[], says: string) => InputError;
}

/**
 * Opens a career file, version 1. Nothing in it is understood yet.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages → an OpenCareer; linear in the text
 * Errors  InputError "career.too-large", ".broken", ".alias" or ".field", naming file and line
 */
export function openCareer(text: string, fileName: string): OpenCareer {
  const { document, lines } = parseCareer(text, fileName);
  const refuse = fieldRefusal(document, lines, fileName);
  refuseOtherVersion(document, refuse);
  return { text, document, lines, refuse };
}

function refuseOtherVersion(document: Document.Parsed, refuse: OpenCareer["refuse"]): void {
  const version: unknown = document.get("paycurve");
  if (version === 1) return;
  throw refuse(["paycurve"], cameWords(version));
}

function cameWords(version: unknown): string {
  const isStated = typeof version === "number" || typeof version === "string";
  if (!isStated) return "is missing; write paycurve: 1";
  const came = `is “${shortLine(String(version))}”, and this version of Paycurve reads 1`;
  const isNewer = typeof version === "number" && version > 1;
  return isNewer ? `${came}; a newer one wrote this file, and reads it` : `${came}; write paycurve: 1`;
}
