/** A stretch of pay and the lane it is drawn in, counted from 0. */
export interface Laned {
  readonly low: number;
  readonly high: number;
  readonly lane: number;
}

/** Between two marks of one lane there is room for this share of the lower one's amount. */
const APART = 0.02;

/**
 * Puts each stretch into the first lane where it overlaps nothing.
 *
 * Shape   stretches in any order → the same in that order, each with its lane
 * @example inLanes([{ low: 1, high: 3 }, { low: 2, high: 4 }, { low: 5, high: 5 }]).map(({ lane }) => lane) // => [0, 1, 0]
 */
export function inLanes<Stretch extends Omit<Laned, "lane">>(
  stretches: readonly Stretch[],
): (Stretch & Laned)[] {
  const lanes: Stretch[][] = [];
  return stretches.map((stretch) => {
    const free = lanes.findIndex((lane) => lane.every((other) => areApart(stretch, other)));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), stretch];
    return { ...stretch, lane };
  });
}

function areApart(one: Omit<Laned, "lane">, other: Omit<Laned, "lane">): boolean {
  return one.low > other.high * (1 + APART) || other.low > one.high * (1 + APART);
}
