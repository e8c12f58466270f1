/** An amount owed, and its place in the queue. */
export interface Due {
  readonly amount: number;
  /** Higher is paid first. */
  readonly seniority: number;
}

/**
 * Pays what is owed from a purse that may not suffice: the most senior first, equals in proportion.
 *
 * Shape   dues, purse ≥ 0 → what each receives, in the dues' order; O(n²)
 * Units   major units
 * @example payBySeniority([{ amount: 30, seniority: 1 }, { amount: 10, seniority: 2 }], 25) // => [15, 10]
 */
export function payBySeniority(dues: readonly Due[], purse: number): readonly number[] {
  return dues.map(({ amount, seniority }) => {
    if (amount === 0) return 0;
    const before = total(dues.filter((other) => other.seniority > seniority));
    const beside = total(dues.filter((other) => other.seniority === seniority));
    return amount * Math.min(1, Math.max(0, purse - before) / beside);
  });
}

function total(dues: readonly Due[]): number {
  return dues.reduce((sum, { amount }) => sum + amount, 0);
}
