import { MARKETS, type Market, moneyOfMajor, payText } from "../money/index.ts";
import { type LocalPoint, readPayRange } from "../transfer/index.ts";
import type { Plain, PlainMap } from "./plain.ts";

/**
 * A local point as an item of a career file's list `local`, in words that `readLocal` reads back exactly.
 *
 * Shape   a point, the file's market → an item for `editCareer` to add
 * Units   major units of the market's currency per year
 * Source  CONTRACT, career.yaml
 * @example localItem({ kind: "offer", date: "2026-11-02", level: "mid", base: { low: 88000, high: 88000 }, company: null }, "GB") // => { kind: "offer", date: "2026-11-02", level: "mid", base: 88000 }
 */
export function localItem({ kind, date, level, base, company }: LocalPoint, market: Market): PlainMap {
  const { low, high } = base;
  const [from, to] = [amountOf(low, market), amountOf(high, market)];
  const item = { kind, date, level, base: low === high ? from : { low: from, high: to } };
  return company === null ? item : { ...item, company };
}

/** A bare number, and words only where that could be a month's pay. */
function amountOf(amount: number, market: Market): Plain {
  try {
    if (readPayRange(String(amount), market).base.low === amount) return amount;
  } catch {
    // It could be a month's.
  }
  return payText(moneyOfMajor(amount, MARKETS[market].currency));
}
