import { type AllocationType, allocate } from "./allocate.ts";
import {
  compare,
  type Fraction,
  floorOf,
  fraction,
  minus,
  nearestWhole,
  numberOf,
  plus,
  ZERO,
} from "./fraction.ts";
import type { Instalment } from "./instalment.ts";
import type { Tranche } from "./tranche.ts";

/** Tranches, the whole they are of, and the way to make them whole shares. */
export interface ToRound {
  readonly tranches: readonly Tranche[];
  readonly quantity: number;
  readonly allocationType: AllocationType;
}

/**
 * Makes tranches whole shares, in the order of their days, and never more than the whole.
 * What is rounded away early comes later: cumulative types round the running total, the loaded ones round what each
 * part of the terms comes to and then split it.
 *
 * Shape   tranches, whole quantity, an allocation type → instalments by date; tranches of one part and day are one
 * Source  METHODS, Equity; golden/vesting.json
 */
export function roundTranches({ tranches, quantity, allocationType }: ToRound): readonly Instalment[] {
  const round = RUNNING[allocationType];
  const rows = round
    ? roundRunningTotal(tranches, quantity, round)
    : splitParts(tranches, quantity, allocationType);
  return onePerPartAndDay(rows);
}

interface Row extends Instalment {
  readonly part: number;
}

const RUNNING: Partial<Readonly<Record<AllocationType, (due: Fraction) => Fraction>>> = {
  CUMULATIVE_ROUNDING: nearestWhole,
  CUMULATIVE_ROUND_DOWN: floorOf,
  FRACTIONAL: (due) => due,
};

function roundRunningTotal(
  tranches: readonly Tranche[],
  quantity: number,
  round: (due: Fraction) => Fraction,
): readonly Row[] {
  const whole = fraction(BigInt(quantity));
  let [due, vested] = [ZERO, ZERO];
  return inDateOrder(tranches).map(({ date, part, ...tranche }) => {
    due = plus(due, tranche.due);
    const total = round(compare(due, whole) > 0 ? whole : due);
    const instalment = minus(total, vested);
    vested = total;
    return { date, part, quantity: numberOf(instalment) };
  });
}

function splitParts(
  tranches: readonly Tranche[],
  quantity: number,
  allocationType: AllocationType,
): readonly Row[] {
  let due = ZERO;
  const rows = partsOf(tranches).flatMap((part) => {
    const before = floorOf(due);
    due = part.reduce((sum, tranche) => plus(sum, tranche.due), due);
    const shares = numberOf(minus(floorOf(due), before));
    const each = allocate({ quantity: shares, tranches: part.length, allocationType });
    return part.map(({ date, part }, index) => ({ date, part, quantity: each[index] ?? 0 }));
  });
  let left = quantity;
  return inDateOrder(rows).map((row) => {
    const instalment = Math.min(row.quantity, left);
    left -= instalment;
    return { ...row, quantity: instalment };
  });
}

function partsOf(tranches: readonly Tranche[]): readonly (readonly Tranche[])[] {
  return [...Map.groupBy(tranches, ({ part }) => part).values()];
}

function inDateOrder<T extends { readonly date: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function onePerPartAndDay(rows: readonly Row[]): readonly Instalment[] {
  const groups = Map.groupBy(rows, ({ date, part }) => `${date} ${part}`);
  return [...groups.values()].map((group) => ({
    date: group[0]?.date ?? "",
    quantity: group.reduce((sum, row) => sum + row.quantity, 0),
  }));
}
