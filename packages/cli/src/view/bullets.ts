import { wrap } from "./wrap.ts";

/**
 * Texts beneath one another, each broken into lines behind a dot.
 *
 * @example bullets(["one two", "three"], 9) // => ["  · one", "    two", "  · three"]
 */
export function bullets(texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) =>
    wrap(text, width - 4).map((line, index) => `${index === 0 ? "  · " : "    "}${line}`),
  );
}
