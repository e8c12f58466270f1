type Key = readonly [key: string, says: string];

const ON_PAGE: Readonly<Record<string, readonly Key[]>> = {
  "": [
    ["Tab", "to the curve, as one stop"],
    ["↑ ↓", "from row to row"],
    ["← →", "among the marks of a row"],
    ["Home End", "to the ends of a row"],
    ["Enter", "where a mark is from"],
    ["Esc", "back to the mark"],
  ],
  "/my-market": [
    ["Enter", "adds what the box says"],
    ["Tab", "to the curve, as one stop, then to the points"],
    ["↑ ↓", "from level to level"],
    ["← →", "among the points of a level"],
    ["Enter", "on a mark of the curve: where it is from"],
    ["Esc", "back to the mark"],
  ],
  "/offers": [
    ["Tab", "to the next field, fold or table"],
    ["Enter", "writes an answer down, opens a fold"],
    ["← →", "among answers, along the slider, across a table"],
    ["Home End", "to the ends of the slider"],
    ["Esc", "closes these keys"],
  ],
  "/evidence": [
    ["Enter", "notes the line, or the answer, and asks the next"],
    ["Tab", "to the question, then to the systems"],
    ["Space", "ticks, opens a fold"],
    ["Esc", "closes these keys"],
  ],
  "/say": [
    ["n p", "next and previous counter"],
    ["r", "reveals the answer"],
    ["Enter", "on a number: what it is from"],
    ["Esc", "back to the number, out of a field"],
  ],
};

const ELSEWHERE: readonly Key[] = [["Esc", "closes these keys"]];

/**
 * The keys that work on a page, and what each does there.
 *
 * Shape   a page's path beneath its market → keys
 */
export function keysOf(path: string): readonly Key[] {
  return [["m", "next market"], ...(ON_PAGE[path] ?? ELSEWHERE), ["?", "these keys"]];
}
