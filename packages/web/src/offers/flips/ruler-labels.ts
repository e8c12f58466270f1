/** Words under or over a ruler: where they stand and which way they run from there. */
export interface RulerLabel {
  readonly words: string;
  readonly at: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Widths of a character, as parts of the narrowest ruler. */
const SMALL = 6.4 / 300;
const LARGE = 8 / 300;

/**
 * What stands over and under a ruler without ever running into each other or over its ends: an end's words give way to
 * what is known today.
 *
 * Shape   words and where they belong (0…1; null where there is none) → labels
 */
export function rulerLabels({
  turn,
  today,
  ends: [from, to],
}: {
  readonly turn: Omit<RulerLabel, "anchor"> | null;
  readonly today: Omit<RulerLabel, "anchor"> | null;
  readonly ends: readonly [from: string, to: string];
}): { readonly turn: RulerLabel | null; readonly under: readonly RulerLabel[] } {
  const known = today && inside(today, SMALL);
  const [left, right] = known ? spanOf(known) : [1, 0];
  const ends: readonly RulerLabel[] = [
    { words: from, at: 0, anchor: "start" },
    { words: to, at: 1, anchor: "end" },
  ];
  const free = ends.filter((end) => {
    const [start, stop] = spanOf(end);
    return !known || stop < left || start > right;
  });
  return { turn: turn && inside(turn, LARGE), under: known ? [...free, known] : free };
}

/** A label in the middle of its place, or at the end of the ruler that it would run over. */
function inside(label: Omit<RulerLabel, "anchor">, character: number): RulerLabel {
  const half = (label.words.length * character) / 2;
  if (label.at < half) return { ...label, at: 0, anchor: "start" };
  if (label.at > 1 - half) return { ...label, at: 1, anchor: "end" };
  return { ...label, anchor: "middle" };
}

function spanOf({ words, at, anchor }: RulerLabel): readonly [from: number, to: number] {
  const width = (words.length + 2) * SMALL;
  if (anchor === "start") return [at, at + width];
  return anchor === "end" ? [at - width, at] : [at - width / 2, at + width / 2];
}
