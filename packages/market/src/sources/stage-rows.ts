import { isUtf8 } from "node:buffer";
import { closeSync, openSync, writeSync } from "node:fs";
import { printable } from "./control-characters.ts";
import { csvFields } from "./csv-fields.ts";
import { refuseFile } from "./refuse-file.ts";
import { LONGEST_LINE_BYTES, RowStager } from "./row-stager.ts";
import type { SourceFile } from "./source-file.ts";

/** Where staged rows and rejected lines go, and how the header is understood. */
export interface StageRowsOptions {
  readonly rowsPath: string;
  readonly rejectedPath: string;
  /** Reads the header's names, or refuses the file. */
  readonly readHeader: (names: readonly string[]) => { readonly cutShows: boolean };
}

const NEWLINE = 10;
const RETURN = 13;

/**
 * Reads a file of comma-separated values once and stages its rows: line n of the file, the header being line 1,
 * is line n − 1 of the staged rows. Rejected lines are written as (line, reason, excerpt).
 *
 * Shape   a source file → how many lines were rows, good or rejected
 * Errors  InputError "source.file.no-header", ".not-text", ".no-rows"; those of `chunks` and `readHeader`
 */
export async function stageRows(file: SourceFile, options: StageRowsOptions): Promise<{ rows: number }> {
  const rows = openSync(options.rowsPath, "w");
  const rejected = openSync(options.rejectedPath, "w");
  try {
    let stager: RowStager | null = null;
    let head: Buffer = Buffer.alloc(0);
    for await (const chunk of file.chunks()) {
      if (stager) stager.push(chunk);
      else {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf(NEWLINE);
        if (end < 0 && head.length > LONGEST_LINE_BYTES) throw refuseHeader(file, head);
        if (end < 0) continue;
        const names = headerNames(file, head.subarray(0, end));
        stager = new RowStager({
          ...options.readHeader(names),
          fields: names.length,
          write: (staged) => writeSync(rows, staged),
          reject: ({ line, reason, excerpt }) =>
            writeSync(rejected, `${line},${reason},"${printable(excerpt).replaceAll('"', '""')}"\n`),
        });
        stager.push(head.subarray(end + 1));
      }
      if (stager.nulLine !== null)
        throw notText(file, stager.nulLine, "holds a zero byte: it is binary, or UTF-16");
    }
    return { rows: finish(file, head, stager, options) };
  } finally {
    closeSync(rows);
    closeSync(rejected);
  }
}

function finish(file: SourceFile, head: Buffer, stager: RowStager | null, options: StageRowsOptions): number {
  if (!stager) options.readHeader(headerNames(file, head));
  stager?.end();
  if (!stager?.rows) {
    throw refuseFile("source.file.no-rows", { file: file.path, says: "holds a header and no rows" });
  }
  return stager.rows;
}

function headerNames(file: SourceFile, bytes: Buffer): string[] {
  const marks = bytes.subarray(0, 2).toString("hex");
  if (marks === "fffe" || marks === "feff") throw notText(file, 1, "is UTF-16; save it as UTF-8");
  if (bytes.includes(0)) throw notText(file, 1, "holds a zero byte: it is binary, or UTF-16");
  if (!isUtf8(bytes)) throw notText(file, 1, "is not UTF-8 text; save it as UTF-8");
  if (bytes.length > LONGEST_LINE_BYTES) throw refuseHeader(file, bytes);
  const line = bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
  const names = csvFields(line.toString("utf8").replace(/^\uFEFF/, ""));
  if (typeof names === "string") throw refuseHeader(file, bytes);
  return names.map((name) => name.trim().toLowerCase());
}

function refuseHeader(file: SourceFile, bytes: Buffer) {
  if (bytes.includes(0)) return notText(file, 1, "holds a zero byte: it is binary, or UTF-16");
  const says = `has no header: line 1 is not a list of column names of at most ${LONGEST_LINE_BYTES} bytes`;
  return refuseFile("source.file.no-header", { file: file.path, line: 1, says });
}

function notText(file: SourceFile, line: number, says: string) {
  return refuseFile("source.file.not-text", { file: file.path, line, says });
}
