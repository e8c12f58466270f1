import { type Document, LineCounter, parseDocument } from "yaml";
import { InputError } from "../errors.ts";
import { fieldRefusal } from "./field-refusal.ts";
import { fileRefusal } from "./file-refusal.ts";
import { refuseBroken } from "./refuse-broken.ts";
import { refuseCutValues } from "./refuse-cut-values.ts";
import { refuseUnsound } from "./refuse-unsound.ts";

/** The largest career file that is read. */
export const LARGEST_CAREER_FILE = 1_000_000;

/**
 * Sound YAML without aliases, each key standing once; of whatever version.
 *
 * Shape   the file's text (at most 1 MB), its name for messages → document and lines; linear in the text
 * Errors  InputError "career.too-large", ".broken", ".alias" or ".field", naming file and line
 */
export function parseCareer(
  text: string,
  fileName: string,
): { readonly document: Document.Parsed; readonly lines: LineCounter } {
  if (text.length > LARGEST_CAREER_FILE) {
    const says = `${fileName}: a career file holds at most 1 MB.`;
    throw new InputError("career.too-large", says, { field: "career" });
  }
  const lines = new LineCounter();
  return { document: parsed(text, lines, fileName), lines };
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
