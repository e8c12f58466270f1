import type { LineCounter } from "yaml";
import { InputError } from "../errors.ts";

/** How a file is refused whole: by what is wrong with its YAML, and where that begins. */
export type RefuseFile = (reason: "alias" | "broken", offset: number, says: string) => InputError;

/**
 * How this file is refused as YAML: by file and line.
 *
 * Shape   the file's lines, its name → (reason, offset, what is wrong) → InputError "career.<reason>"
 */
export function fileRefusal(lines: LineCounter, fileName: string): RefuseFile {
  return (reason, offset, says) => {
    const { line } = lines.linePos(offset);
    return new InputError(`career.${reason}`, `${fileName}:${line}: ${says}`, { field: "career", line });
  };
}
