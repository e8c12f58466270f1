/**
 * How often each of several offers came to the most, path by path; a tie counts for the one named first.
 *
 * Shape   totals of equally many paths, null for an offer that could not be drawn → as many counts
 * @example timesBest([Float64Array.of(1, 5), null, Float64Array.of(2, 5)]) // => [1, 0, 1]
 */
export function timesBest(totals: readonly (Float64Array | null)[]): number[] {
  const [first, ...others] = totals.flatMap((total, offer) => (total ? [{ total, offer }] : []));
  if (others.length === 0) return totals.map((total) => total?.length ?? 0);
  const times = totals.map(() => 0);
  for (let path = 0; path < (first?.total.length ?? 0); path++) {
    let best = first?.offer ?? 0;
    let most = first?.total[path] ?? 0;
    for (const { total, offer } of others) {
      const came = total[path] ?? 0;
      if (came > most) [best, most] = [offer, came];
    }
    times[best] = (times[best] ?? 0) + 1;
  }
  return times;
}
