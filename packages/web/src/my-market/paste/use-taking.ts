import { type RefObject, useState } from "react";
import { flushSync } from "react-dom";
import type { KnownLocal } from "../desk/index.ts";
import { putBack } from "./put-back.ts";
import type { ReadLine } from "./read-lines.ts";

/** What stands in the box, and how it is taken out. */
export interface Taking {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The lines that were to be noted last. */
  readonly asked: readonly string[];
  /** Why the file could not be written; null where it was. */
  readonly refusal: string | null;
  /** Takes the lines that are read out of the box at once, and notes them; what cannot be noted comes back. */
  readonly take: (lines: readonly ReadLine[]) => void;
}

/** The box is empty before the points are noted, so that nothing is noted twice and whatever is typed next is new. */
export function useTaking(box: RefObject<HTMLTextAreaElement | null>, add: KnownLocal["add"]): Taking {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);

  const note = async (lines: readonly ReadLine[]): Promise<void> => {
    const points = lines.flatMap((one) => ("point" in one ? [one.point] : []));
    const why = await add(points).catch(() => ({ refusal: FAILED }));
    if (why === null) return;
    const back = lines.map(({ line }) => line);
    setAsked(back);
    setRefusal(why.refusal);
    returnTo(box.current, back, setText);
  };

  return {
    text,
    setText,
    asked,
    refusal,
    take(lines) {
      const [read, unread] = [lines.filter(isRead), lines.filter((one) => !isRead(one))];
      setAsked(unread.map(({ line }) => line));
      setRefusal(null);
      if (read.length === 0) return;
      const left = unread.map(({ line }) => line);
      setText(left.length === 0 ? "" : putBack(left, EMPTY).text);
      void note(read);
    },
  };
}

const EMPTY = { text: "", from: 0, to: 0 };

const FAILED = "It could not be noted, and nothing has changed. Enter tries it again.";

function isRead(one: ReadLine): boolean {
  return "point" in one;
}

function returnTo(
  box: HTMLTextAreaElement | null,
  lines: readonly string[],
  setText: (text: string) => void,
): void {
  if (!box) return;
  const { value, selectionStart, selectionEnd } = box;
  const { text, from, to } = putBack(lines, { text: value, from: selectionStart, to: selectionEnd });
  flushSync(() => setText(text));
  if (document.activeElement === box) box.setSelectionRange(from, to);
}
