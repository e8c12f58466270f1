/**
 * The known word that a mistyped one most likely meant, or null when none is close.
 *
 * Shape   a word and the words that exist → one of them, when at most a third of its letters differ
 * Source  Levenshtein 1966, by rows
 * @example nearest("machin learning enginer", ["Machine Learning Engineer", "Data Engineer"]) // => "Machine Learning Engineer"
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase().slice(0, LONGEST_WORD);
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const edits = editDistance(typed, candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best !== null && fewest <= Math.max(1, Math.floor(best.length / 3)) ? best : null;
}

const LONGEST_WORD = 80;

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + same,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
