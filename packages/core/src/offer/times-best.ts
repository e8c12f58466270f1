/**
 * How often each of several offers came to more than every other one, path by path. A path on which two share the most
 * counts for neither, so that the order in which they are named decides nothing.
 *
 * Shape   totals of equally many paths, null for an offer that could not be drawn → as many counts
 * @example timesBest([Float64Array.of(1, 5, 3), null, Float64Array.of(2, 5, 1)]) // => [1, 0, 1]
 */
export function timesBest(totals: readonly (Float64Array | null)[]): number[] {
  const drawn = totals.flatMap((total, offer) => (total ? [{ total, offer }] : []));
  const times = totals.map(() => 0);
  for (let path = 0; path < (drawn[0]?.total.length ?? 0); path++) {
    let [most, best, isShared] = [-Infinity, 0, false];
    for (const { total, offer } of drawn) {
      const came = total[path] ?? 0;
      if (came === most) isShared = true;
      if (came > most) [most, best, isShared] = [came, offer, false];
    }
    if (!isShared) times[best] = (times[best] ?? 0) + 1;
  }
  return times;
}
