/** What a test holds for, with the tag that a test of it bears. */
interface Tagged {
  readonly tag: string[];
}

/** A pair of two lists. */
interface Pair<One, Other> extends Tagged {
  readonly one: One;
  readonly other: Other;
}

/** What `npm test` leaves to `npm run soak`. */
export const SOAK = "@soak";

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
    others.map((other, column) => ({ one, other, tag: tagOf((row - column) % fewest === 0) })),
  );
}

/** Every one of a list, for a test that holds for each: `npm test` takes those that are named, `npm run soak` all. */
export function everyOne<One>(
  ones: readonly One[],
  isSampled: (one: One) => boolean,
): readonly (Tagged & { readonly one: One })[] {
  return ones.map((one) => ({ one, tag: tagOf(isSampled(one)) }));
}

function tagOf(isSampled: boolean): string[] {
  return isSampled ? [] : [SOAK];
}
