import { STAGES, type Stage } from "../equity/index.ts";
import { unknownWord } from "../unknown-word.ts";
import { readWordOf } from "./read-word-of.ts";

/**
 * A round of a private company, as it stands in a career file.
 *
 * Shape   a word in any case → Stage
 * Errors  InputError "stage.unknown": for a round later than any here, which word stands for it; else the nearest one
 * @example readStage("Series-B") // => "series-b"
 */
export function readStage(word: string): Stage {
  if (!LATER.test(word.trim())) return readWordOf("stage", STAGES)(word);
  const remark = "series-d stands for it and for all later rounds";
  throw unknownWord({ field: "stage", value: word, known: STAGES, remark });
}

const LATER = /^series[ _-]?[e-z]$/i;
