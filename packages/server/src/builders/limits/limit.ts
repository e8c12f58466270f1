/** How often something may be done. */
export interface LimitOptions {
  readonly most: number;
  readonly withinMs: number;
  readonly now: () => Date;
  /** How many askers are remembered; past it the one heard of longest ago is forgotten. */
  readonly mostKeys?: number;
}

/** Counts what each asker does. */
export interface Limit {
  /** Counts one, and gives 0; or, where there were too many, the seconds after which another may come. */
  readonly take: (key: string) => number;
  /** Takes one back that should not have counted. */
  readonly giveBack: (key: string) => void;
}

interface Count {
  readonly endsAt: number;
  taken: number;
}

const MOST_KEYS = 50_000;

/**
 * Lets each asker do something so many times in a stretch of time that begins with the first.
 *
 * Shape   how often → a limit; what is refused counts for nothing; memory bounded by the number of keys
 */
export function createLimit({ most, withinMs, now, mostKeys = MOST_KEYS }: LimitOptions): Limit {
  const counts = new Map<string, Count>();
  const take = (key: string): number => {
    const at = now().getTime();
    const known = counts.get(key);
    const count = known && known.endsAt > at ? known : { endsAt: at + withinMs, taken: 0 };
    if (count.taken >= most) return Math.ceil((count.endsAt - at) / 1000);
    count.taken += 1;
    counts.delete(key);
    counts.set(key, count);
    if (counts.size > mostKeys) counts.delete(counts.keys().next().value ?? key);
    return 0;
  };
  const giveBack = (key: string): void => {
    const count = counts.get(key);
    if (count && count.taken > 0) count.taken -= 1;
  };
  return { take, giveBack };
}
