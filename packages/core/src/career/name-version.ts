import { withLines } from "./whole-lines.ts";

/**
 * A career file's text with its version named, on a line of its own above all but what YAML and editors read first.
 *
 * Shape   the text of a file that names none → text
 * @example nameVersion("# my file\nme: {}\n") // => "paycurve: 1\n# my file\nme: {}\n"
 */
export function nameVersion(text: string): string {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const bare = text.slice(mark.length);
  const [head = ""] = HEAD.exec(bare) ?? [];
  return mark + withLines(bare, head.length, ["paycurve: 1"]);
}

/** Directives, the line that begins a document, and the one that names the schema. */
const HEAD = /^(?:(?:%|---[ \t]*\r?$|# yaml-language-server).*(?:\n|$))*/m;
