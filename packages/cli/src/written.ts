import { harmless } from "./harmless.ts";
import { INK_MARK } from "./view/index.ts";

/**
 * Words as they are written to a terminal or a pipe: our own colours stay, and nothing else in them steers it.
 *
 * Shape   words, those of a person's file among them → text
 */
export function written(words: string): string {
  return words.split(INK_MARK).map(harmless).join("\u001b");
}
