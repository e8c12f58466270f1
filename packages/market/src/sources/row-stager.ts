import { isUtf8 } from "node:buffer";
import { csvFields } from "./csv-fields.ts";

/** Why a line was rejected before its values were looked at. */
export type LineReason =
  | "wrong-number-of-fields"
  | "quote-not-closed"
  | "quote-misplaced"
  | "line-too-long"
  | "text-not-utf8"
  | "control-character"
  | "last-line-cut-off";

/** A line that is no row. */
export interface RejectedLine {
  readonly line: number;
  readonly reason: LineReason;
  /** How the line begins. */
  readonly excerpt: string;
}

/** Stands in every field of a staged line that is no row, so that a row's place is still its line number. */
export const NOT_A_ROW = "\u0001";

/** The longest line that is read, in bytes. */
export const LONGEST_LINE_BYTES = 65_536;

/** What rows are staged for. */
export interface RowStagerOptions {
  readonly fields: number;
  /** Whether a last line without a line end may have lost part of its last value unnoticed. */
  readonly cutShows: boolean;
  readonly write: (staged: Uint8Array) => void;
  readonly reject: (rejected: RejectedLine) => void;
}

const [NEWLINE, RETURN, TAB, COMMA, QUOTE, SPACE, ASCII_END] = [10, 13, 9, 44, 34, 32, 128];
const FLUSH_AT_BYTES = 1 << 20;
const EXCERPT_BYTES = 80;

/**
 * Copies the lines of a file on, one staged line for each, in bounded memory: rows that can be split into the
 * right number of fields as they are, all else as a line of marks. Blank lines are neither rows nor rejected.
 *
 * Shape   header's line end passed, then chunks of the file, then `end` → staged bytes and rejected lines, in order
 */
export class RowStager {
  rows = 0;
  /** Where the first zero byte stands: text has none. */
  nulLine: number | null = null;
  #line = 2;
  readonly #options: RowStagerOptions;
  readonly #marks: Buffer;
  readonly #staged = Buffer.allocUnsafe(FLUSH_AT_BYTES + 2 * LONGEST_LINE_BYTES);
  #size = 0;
  #start = 0;
  #commas = 0;
  #quotes = 0;
  #controls = 0;
  #foreign = false;
  #tooLong = false;

  constructor(options: RowStagerOptions) {
    this.#options = options;
    this.#marks = Buffer.from(`${Array(options.fields).fill(NOT_A_ROW).join(",")}\n`);
  }

  push(chunk: Uint8Array): void {
    const staged = this.#staged;
    let size = this.#size;
    for (const byte of chunk) {
      if (byte === NEWLINE) {
        this.#size = size;
        this.#endLine(true);
        size = this.#size;
      } else if (!this.#tooLong) {
        staged[size++] = byte;
        if (byte === COMMA) this.#commas++;
        else if (byte === QUOTE) this.#quotes++;
        else if (byte < SPACE) this.#control(byte);
        else if (byte >= ASCII_END) this.#foreign = true;
        if (size - this.#start > LONGEST_LINE_BYTES) this.#tooLong = true;
      }
    }
    this.#size = size;
  }

  end(): void {
    if (this.#size > this.#start) this.#endLine(false);
    this.#flush();
  }

  #control(byte: number): void {
    if (byte === 0) this.nulLine ??= this.#line;
    if (byte !== TAB) this.#controls++;
  }

  #endLine(ended: boolean): void {
    if (!this.#tooLong && this.#controls > 0 && this.#staged[this.#size - 1] === RETURN) {
      this.#size--;
      this.#controls--;
    }
    if (this.#size === this.#start) this.#stageMarks();
    else this.#endRow(ended);
    this.#line++;
    this.#start = this.#size;
    this.#commas = this.#quotes = this.#controls = 0;
    this.#foreign = this.#tooLong = false;
    if (this.#size >= FLUSH_AT_BYTES) this.#flush();
  }

  #endRow(ended: boolean): void {
    this.rows++;
    const reason = this.#fault(ended);
    if (reason === null) {
      this.#staged[this.#size++] = NEWLINE;
      return;
    }
    const excerpt = this.#staged.toString(
      "utf8",
      this.#start,
      Math.min(this.#size, this.#start + EXCERPT_BYTES),
    );
    this.#options.reject({ line: this.#line, reason, excerpt });
    this.#stageMarks();
  }

  #fault(ended: boolean): LineReason | null {
    if (this.#tooLong) return "line-too-long";
    if (this.#controls > 0) return "control-character";
    const bytes = this.#staged.subarray(this.#start, this.#size);
    if (this.#foreign && !isUtf8(bytes)) return "text-not-utf8";
    const fields = this.#quotes > 0 ? csvFields(bytes.toString("utf8")) : this.#commas + 1;
    if (typeof fields === "string") return fields;
    const count = typeof fields === "number" ? fields : fields.length;
    if (count !== this.#options.fields) return "wrong-number-of-fields";
    return ended || this.#options.cutShows ? null : "last-line-cut-off";
  }

  #stageMarks(): void {
    this.#size = this.#start + this.#marks.copy(this.#staged, this.#start);
  }

  #flush(): void {
    this.#options.write(this.#staged.subarray(0, this.#size));
    this.#size = this.#start = 0;
  }
}
