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

/** Stands for the escape of a colour until words are written: no file that is read can know it. */
export const INK_MARK = `\uE000${Math.random().toString(36).slice(2)}\uE000`;

/**
 * The paint for an output.
 *
 * Shape   a stream → a function that colours, with a mark for each escape, or one that does not
 */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY || process.env.NO_COLOR) return (_, text) => text;
  return (ink, text) => {
    const [on = "", off = ""] = styleText(INKS[ink], " ", { validateStream: false }).split(" ");
    return `${marked(on)}${text}${marked(off)}`;
  };
}

function marked(sequence: string): string {
  return sequence.replace("\u001b", INK_MARK);
}
