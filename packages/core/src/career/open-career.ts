import { type Document, LineCounter, parseDocument } from "yaml";
import { InputError } from "../errors.ts";
import { fieldRefusal } from "./field-refusal.ts";
import { refuseUnsound } from "./refuse-unsound.ts";

/** A career file as it was opened: sound YAML of version 1, without aliases, each key standing once. */
export interface OpenCareer {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** What is wrong with a field, by file and line. */
  readonly refuse: (path: readonly string[], says: string) => InputError;
}

/** The largest career file that is read. */
export const LARGEST_CAREER_FILE = 1_000_000;

/**
 * Opens a career file, version 1. Nothing in it is understood yet.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages → an OpenCareer; linear in the text
 * Errors  InputError "career.too-large", ".broken", ".alias" or ".field", naming file and line
 */
export function openCareer(text: string, fileName: string): OpenCareer {
  if (text.length > LARGEST_CAREER_FILE) {
    throw new InputError("career.too-large", `${fileName}: a career file holds at most 1 MB.`, {
      field: "career",
    });
  }
  const lines = new LineCounter();
  const document = parsed(text, lines, fileName);
  const refuse = fieldRefusal(document, lines, fileName);
  if (document.get("paycurve") !== 1)
    throw refuse(["paycurve"], "is missing or another version; write paycurve: 1");
  return { text, document, lines, refuse };
}

const BARE = { uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;

/** Keys are told apart in `refuseUnsound`, and errors left bare: the parser's own ways are quadratic. */
function parsed(text: string, lineCounter: LineCounter, fileName: string): Document.Parsed {
  try {
    const document = parseDocument(text, { ...BARE, lineCounter });
    refuseUnsound(document, lineCounter, fileName);
    return document;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const says = `${fileName}: is nested too deeply to be read.`;
    throw new InputError("career.broken", says, { field: "career" }, cause);
  }
}
