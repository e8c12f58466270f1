import { styleText } from "node:util";

/** Puts colour on words, or leaves them bare where the output is no terminal or NO_COLOR is set. */
export type Paint = (style: Ink, text: string) => string;

/** What a colour means. Vermilion is only *you*. */
export type Ink = "you" | "strong" | "quiet" | "advertised" | "doubt";

const INKS = {
  you: "red",
  strong: "bold",
  quiet: "dim",
  advertised: "blue",
  doubt: "yellow",
} as const;

/**
 * The paint for an output.
 *
 * Shape   a stream → a function that colours, or one that does not
 */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY || process.env.NO_COLOR) return (_, text) => text;
  return (ink, text) => styleText(INKS[ink], text, { validateStream: false });
}
