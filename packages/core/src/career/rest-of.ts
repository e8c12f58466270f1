import { isMap, Lexer } from "yaml";
import { fieldsToWrite } from "./field-to-write.ts";
import { NOBODY } from "./me.ts";
import type { OpenCareer } from "./open-career.ts";

/** The parts that may come to be when a field is written, innermost first. */
const PARTS = [["me", "scope"], ["me", "pay"], ["me"]] as const;

/**
 * All that a career file says apart from what is written of a person: everything else in it, in order, and each
 * comment. Two files with one rest differ in a person's fields only.
 *
 * Shape   an opened file, which is used up → text to compare
 */
export function restOf({ text, document }: OpenCareer): string {
  for (const { path } of fieldsToWrite(NOBODY)) if (document.hasIn(path)) document.deleteIn(path);
  for (const path of PARTS) {
    const part = document.getIn(path);
    const isEmpty = part === null || (isMap(part) && part.items.length === 0);
    if (isEmpty && document.hasIn(path)) document.deleteIn(path);
  }
  const comments = [...new Lexer().lex(text)].filter((token) => token.startsWith("#"));
  return JSON.stringify([document.toJS(), comments]);
}
