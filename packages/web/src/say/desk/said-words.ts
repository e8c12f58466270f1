import type { Said } from "@paycurve/core/brief";
import { dateWords } from "@paycurve/core/figures";
import { formatMoney, MARKETS, type Market, moneyOfMajor } from "@paycurve/core/money";

/**
 * What was told to whom, as it is said back.
 *
 * @example saidWords({ date: "2026-11-02", to: "Acme", about: "expected base", amount: 90000 }, "GB") // => "£90,000 to Acme, of expected base, on 2 November 2026."
 */
export function saidWords({ date, to, about, amount }: Said, market: Market): string {
  const of = amount === null ? "no amount" : formatMoney(moneyOfMajor(amount, MARKETS[market].currency));
  return `${of} to ${to}, of ${about}, on ${dateWords(date)}.`;
}
