import { isUtf8 } from "node:buffer";
import { holdsControl } from "./control-characters.ts";
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

const NEWLINE = 10;
const RETURN = 13;
const TAB = 9;
const COMMA = 44;
const QUOTE = 34;
const SPACE = 32;
const DELETE = 127;
const ASCII_END = 128;
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

  constructor(options: RowStagerOptions) {
    this.#options = options;
    this.#marks = Buffer.from(`${Array(options.fields).fill(NOT_A_ROW).join(",")}\n`);
  }

  /** Local counters keep this loop, which sees every byte, at a few nanoseconds each. */
  push(chunk: Uint8Array): void {
    const staged = this.#staged;
    let [size, start, commas, quotes, controls] = [
      this.#size,
      this.#start,
      this.#commas,
      this.#quotes,
      this.#controls,
    ];
    let foreign = this.#foreign;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === NEWLINE) {
        this.#save(size, commas, quotes, controls, foreign);
        this.#endLine(true);
        size = start = this.#size;
        commas = quotes = controls = 0;
        foreign = false;
      } else if (size - start <= LONGEST_LINE_BYTES) {
        staged[size++] = byte;
        if (byte === COMMA) commas++;
        else if (byte === QUOTE) quotes++;
        else if (byte < SPACE) {
          if (byte !== TAB) controls++;
          if (byte === 0) this.nulLine ??= this.#line;
        } else if (byte >= ASCII_END) foreign = true;
        else if (byte === DELETE) controls++;
      }
    }
    this.#save(size, commas, quotes, controls, foreign);
  }

  end(): void {
    if (this.#size > this.#start) this.#endLine(false);
    this.#flush();
  }

  #save(size: number, commas: number, quotes: number, controls: number, foreign: boolean): void {
    this.#size = size;
    this.#commas = commas;
    this.#quotes = quotes;
    this.#controls = controls;
    this.#foreign = foreign;
  }

  #endLine(ended: boolean): void {
    if (this.#controls > 0 && this.#staged[this.#size - 1] === RETURN) {
      this.#size--;
      this.#controls--;
    }
    if (this.#size === this.#start) this.#stageMarks();
    else this.#endRow(ended);
    this.#line++;
    this.#start = this.#size;
    this.#save(this.#size, 0, 0, 0, false);
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
    if (this.#size - this.#start > LONGEST_LINE_BYTES) return "line-too-long";
    if (this.#controls > 0) return "control-character";
    const bytes = this.#staged.subarray(this.#start, this.#size);
    if (this.#foreign && !isUtf8(bytes)) return "text-not-utf8";
    const text = this.#foreign || this.#quotes > 0 ? bytes.toString("utf8") : "";
    if (this.#foreign && holdsControl(text)) return "control-character";
    const fields = this.#quotes > 0 ? csvFields(text) : this.#commas + 1;
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
