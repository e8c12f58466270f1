/** A pair of two lists, with the tag that a test of it bears. */
interface Pair<One, Other> {
  readonly one: One;
  readonly other: Other;
  readonly tag: string[];
}

/** What `npm test` leaves to `npm run soak`. */
const SOAK = "@soak";

/**
 * Every pair of two lists, for a test that holds for all of them: `npm test` takes one in so many that each member of
 * both lists is met, `npm run soak` takes them all.
 */
export function everyPair<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): readonly Pair<One, Other>[] {
  const fewest = Math.min(ones.length, others.length);
  return ones.flatMap((one, row) =>
    others.map((other, column) => ({ one, other, tag: (row - column) % fewest === 0 ? [] : [SOAK] })),
  );
}
