import { type Document, LineCounter, parseDocument } from "yaml";
import { InputError } from "../errors.ts";
import { fieldRefusal } from "./field-refusal.ts";
import { fileRefusal } from "./file-refusal.ts";
import { shortLine } from "./one-line.ts";
import { refuseBroken } from "./refuse-broken.ts";
import { refuseCutValues } from "./refuse-cut-values.ts";
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
  refuseOtherVersion(document, refuse);
  return { text, document, lines, refuse };
}

function refuseOtherVersion(document: Document.Parsed, refuse: OpenCareer["refuse"]): void {
  const version: unknown = document.get("paycurve");
  if (version === 1) return;
  const isStated = typeof version === "number" || typeof version === "string";
  const came = isStated
    ? `is “${shortLine(String(version))}”, and this version of Paycurve reads 1`
    : "is missing";
  throw refuse(["paycurve"], `${came}; write paycurve: 1`);
}

const BARE = { uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;

/** Keys are told apart in `refuseUnsound`, and errors left bare: the parser's own ways are quadratic. */
function parsed(text: string, lineCounter: LineCounter, fileName: string): Document.Parsed {
  try {
    const document = parseDocument(text, { ...BARE, lineCounter });
    const refuse = fileRefusal(lineCounter, fileName);
    refuseBroken(text, document, refuse);
    refuseCutValues(document, fieldRefusal(document, lineCounter, fileName));
    refuseUnsound(document, refuse);
    return document;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const says = `${fileName}: is nested too deep to be read.`;
    throw new InputError("career.broken", says, { field: "career" }, cause);
  }
}
