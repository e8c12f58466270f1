import type { ComparedOffers } from "./compared-offers.ts";
import { TRAP } from "./findings.ts";
import { knownAmount } from "./known-amount.ts";
import type { OfferColumns } from "./offer-columns.ts";
import { isRanking, type Ranking } from "./order-of-offers.ts";
import { amountWords, nameOf } from "./say.ts";

/**
 * How far the first offer leads in each column, and whether the headline tells otherwise. Null where nothing can be ordered.
 *
 * Shape   a comparison → words
 */
export function leadsInWords({ columns, order, findings }: ComparedOffers): string | null {
  if ("kind" in order || columns.length < 2) return null;
  const cash = leadIn(order.byCash, columns, ({ cash }) => knownAmount(cash));
  const total = leadIn(order.byTotal, columns, ({ total }) => knownAmount(total));
  const said = leadIn(order.byHeadline, columns, ({ headline }) => headline);
  if (!cash || !total) return null;
  const together = togetherWords(cash, total);
  if (!said) return together;
  if (said.by !== null && findings.some(({ check }) => check === TRAP))
    return `${said.name} leads by ${said.by} a year only in the column you cannot spend. ${together}`;
  return `${together} By what they say, ${leadWords(said)}.`;
}

/** The first of a column and how far it leads; by nothing where the next one is level with it. */
interface Lead {
  readonly name: string;
  readonly next: string;
  readonly by: string | null;
}

function togetherWords(cash: Lead, total: Lead): string {
  if (cash.by !== null && total.by !== null && cash.name === total.name)
    return `In money you can count, ${cash.name} leads by ${cash.by} a year, and by ${total.by} with all that bears counting.`;
  return `In money you can count, ${leadWords(cash, " a year")}; with all that bears counting, ${leadWords(total)}.`;
}

function leadWords({ name, next, by }: Lead, each = ""): string {
  return by === null ? `${name} and ${next} are level` : `${name} leads by ${by}${each}`;
}

function leadIn(
  ranking: Ranking,
  columns: readonly OfferColumns[],
  amountOf: (column: OfferColumns) => number | null,
): Lead | null {
  if (!isRanking(ranking)) return null;
  const [first, second] = ranking.slice(0, 2).map((id) => columns.find(({ offer }) => offer.id === id));
  const [most, next] = [first, second].map((column) => (column ? amountOf(column) : null));
  if (!first || !second || most == null || next == null) return null;
  const by = Math.round(most - next) === 0 ? null : amountWords(first.offer, most - next);
  return { name: nameOf(first.offer), next: nameOf(second.offer), by };
}
