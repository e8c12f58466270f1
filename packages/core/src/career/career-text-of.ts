import { InputError } from "../errors.ts";
import { LARGEST_CAREER_FILE } from "./parse-career.ts";

/** What every browser and Node have; their types name it each in their own place. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a career file's bytes, with nothing put in the place of what cannot be read: a file that was read so can
 * be written back byte for byte. A byte order mark stays.
 *
 * Shape   bytes (at most 1 MB) of UTF-8 without a zero byte, the file's name for messages → text
 * Errors  InputError "career.too-large"; "career.encoding" naming the first line that is no such text
 * @example careerTextOf(new Uint8Array([111, 107])) // => "ok"
 */
export function careerTextOf(bytes: Uint8Array, fileName = "career.yaml"): string {
  if (bytes.length > LARGEST_CAREER_FILE) {
    const says = `${fileName}: a career file holds at most 1 MB.`;
    throw new InputError("career.too-large", says, { field: "career" });
  }
  const text = textOf(bytes);
  if (text !== null) return text;
  const line = firstForeignLine(bytes);
  const says = `${fileName}:${line}: is not written in UTF-8, so its letters cannot be told; save it as UTF-8.`;
  throw new InputError("career.encoding", says, { field: "career", line });
}

/** Bytes as text, or null where they are none. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is no text alone; no letter of UTF-8 has a line break among its bytes. */
function firstForeignLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(LINE_BREAK, start);
    if (end === -1 || textOf(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}

const LINE_BREAK = 0x0a;
