import { readFileSync, statSync } from "node:fs";
import { FigureError } from "@paycurve/core";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";

/** Where a file lies, and the shorter name by which messages call it. */
export interface NamedFile {
  readonly path: string;
  readonly shownAs: string;
}

/** A YAML file as plain values, able to say on which line any of them stands. */
export interface YamlSource {
  readonly file: NamedFile;
  readonly value: unknown;
  /** The line of the value at a path, of the field named `key` in it, or of the nearest thing around it that exists. */
  lineOf(path: readonly PropertyKey[], key?: string): number;
}

/** The largest file that is read: every file here is far smaller, and a larger one is a mistake or an attack. */
export const LARGEST_FILE_BYTES = 1_000_000;

/**
 * Reads a YAML 1.2 file strictly: one document, core schema, no key twice, no aliases.
 *
 * Shape   a file → its plain value, with the line of each part
 * Errors  FigureError "figures.file.unreadable", "figures.file.too-large", "figures.file.not-yaml",
 *         "figures.file.alias"; each message begins with file:line
 */
export function readYaml(file: NamedFile): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines, schema: "core" });
  refuseFaults(file, document, lines);
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }),
    lineOf: (path, key) => lines.linePos(offsetOf(document, path, key)).line,
  };
}

/**
 * Refuses a file, naming it, the line and what is wanted.
 *
 * Errors  FigureError, always
 */
export function refuseFile(code: string, at: { file: NamedFile; line: number }, wanted: string): never {
  const { file, line } = at;
  throw new FigureError(code, `${file.shownAs}:${line}: ${wanted}`, { file: file.shownAs, line });
}

function textOf(file: NamedFile): string {
  const bytes = statSync(file.path, { throwIfNoEntry: false })?.size;
  const at = { file, line: 1 };
  if (bytes === undefined) refuseFile("figures.file.unreadable", at, "there is no such file");
  if (bytes > LARGEST_FILE_BYTES) {
    refuseFile(
      "figures.file.too-large",
      at,
      `at most ${LARGEST_FILE_BYTES} bytes are read, this has ${bytes}`,
    );
  }
  return readFileSync(file.path, "utf8");
}

function refuseFaults(file: NamedFile, document: Document.Parsed, lines: LineCounter): void {
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const [what] = fault.message.split(/ at line \d+/);
    refuseFile(
      "figures.file.not-yaml",
      { file, line: lines.linePos(fault.pos[0]).line },
      `not YAML: ${what}`,
    );
  }
  visit(document, {
    Alias(_, alias) {
      const { line } = lines.linePos(alias.range?.[0] ?? 0);
      refuseFile(
        "figures.file.alias",
        { file, line },
        `write the value out: the alias *${alias.source} is refused`,
      );
    },
  });
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isMap(node) && key !== undefined && length === path.length) {
      const name = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
      if (isNode(name) && name.range) return name.range[0];
    }
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
