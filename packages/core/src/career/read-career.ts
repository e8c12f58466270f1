import { type Document, isMap, LineCounter, parseDocument, visit } from "yaml";
import { InputError } from "../errors.ts";
import { type Market, type ReadPay, readMarket, readPay } from "../money/index.ts";
import { readScopeAnswer, SCOPE_QUESTIONS, type ScopeAnswers, type ScopeQuestion } from "../scope/index.ts";
import { type StrayField, strayFields } from "./stray-fields.ts";

/** What `career.yaml` says of the person, as far as a placement needs it. */
export interface CareerOfMe {
  readonly market: Market;
  readonly role: string | null;
  readonly scope: ScopeAnswers;
  readonly pay: ReadPay;
  /** Fields that nothing here reads. */
  readonly strays: readonly StrayField[];
}

/** The largest career file that is read. */
export const LARGEST_CAREER_FILE = 1_000_000;

/**
 * Reads the `me` part of a career file, version 1.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages → market, role, scope and pay
 * Errors  InputError "career.…" whose message names file and line; nothing is ever written
 * Source  CONTRACT, career.yaml
 */
export function readCareer(text: string, fileName: string): CareerOfMe {
  if (text.length > LARGEST_CAREER_FILE) {
    throw new InputError("career.too-large", `${fileName}: a career file holds at most 1 MB.`, {
      field: "career",
    });
  }
  const lines = new LineCounter();
  const document = parsed(text, lines, fileName);
  const refuse = refuser(fileName, document, lines);
  refuseBroken(document, lines, fileName);
  if (document.get("paycurve") !== 1)
    throw refuse(["paycurve"], "is missing or another version; write paycurve: 1");
  const me = document.get("me");
  if (!isMap(me)) throw refuse(["me"], "is missing; it says who you are (market, scope, pay)");
  const read = <Value>(path: readonly string[], reader: (word: string) => Value): Value => {
    const value = document.getIn(path);
    if (value === undefined || value === null) throw refuse(path, "is missing");
    if (typeof value !== "string" && typeof value !== "number")
      throw refuse(path, "is neither text nor a number");
    try {
      return reader(String(value));
    } catch (error) {
      throw error instanceof InputError ? refuse(path, `is not understood: ${error.message}`) : error;
    }
  };
  const market = read(["me", "market"], readMarket);
  const pay = read(["me", "pay", "base"], (word) => readPay(word, market));
  const role = document.hasIn(["me", "role"]) ? read(["me", "role"], (word) => word) : null;
  return { market, role, scope: readScope(read), pay, strays: strayFields(document, lines) };
}

function parsed(text: string, lineCounter: LineCounter, fileName: string): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true });
  } catch (cause) {
    const says = `${fileName}: is nested too deeply to be read.`;
    throw new InputError("career.broken", says, { field: "career" }, cause);
  }
}

function readScope(
  read: <Value>(path: readonly string[], reader: (word: string) => Value) => Value,
): ScopeAnswers {
  const questions = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
  return Object.fromEntries(
    questions.map((question) => [question, read(["me", "scope", question], readScopeAnswer)]),
  ) as unknown as ScopeAnswers;
}

function refuseBroken(document: Document.Parsed, lines: LineCounter, fileName: string): void {
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    const [what] = broken.message.split("\n");
    throw new InputError("career.broken", `${fileName}:${line}: ${what}`, { field: "career", line });
  }
  visit(document, {
    Alias(_, alias) {
      const { line } = lines.linePos(alias.range?.[0] ?? 0);
      throw new InputError("career.alias", `${fileName}:${line}: YAML aliases (*name) are not accepted.`, {
        line,
      });
    },
  });
}

function refuser(fileName: string, document: Document.Parsed, lines: LineCounter) {
  return (path: readonly string[], says: string): InputError => {
    const line = lineOf(path, document, lines);
    const field = path.join(".");
    return new InputError("career.field", `${fileName}:${line}: ${field} ${says}`, { field, line });
  };
}

function lineOf(path: readonly string[], document: Document.Parsed, lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      | { range?: readonly [number, number, number] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
