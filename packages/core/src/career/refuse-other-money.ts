import { isMap } from "yaml";
import { MARKETS, type Market, readMarket } from "../money/index.ts";
import type { OpenCareer } from "./open-career.ts";
import { readField } from "./read-field.ts";

/**
 * Refuses a local point that names another market than its file, or another currency than that market's: its amounts would
 * be counted as local money.
 *
 * Shape   an opened file, its market, the point's path → nothing
 * Errors  InputError "career.field" naming file, line, field, what came, what is accepted and why
 */
export function refuseOtherMoney(career: OpenCareer, market: Market, path: readonly string[]): void {
  const { name, currency, symbol } = MARKETS[market];
  const at = readField(career, [...path, "market"], readMarket);
  if (at !== null && at !== market) {
    const why = "local points are of the one market that me.market names, and nothing is converted";
    throw career.refuse(
      [...path, "market"],
      `is ${MARKETS[at].name}; ${name} (${market}) is accepted: ${why}`,
    );
  }
  const holders = [path, [...path, "base"]].filter((holder) => isMap(career.document.getIn(holder)));
  for (const holder of holders) {
    const field = [...holder, "currency"];
    const said = readField(career, field, (word) => word.trim());
    if (said === null || said.toUpperCase() === currency || said === symbol) continue;
    const why = "local points are in your own market's money, and nothing is converted";
    throw career.refuse(field, `is “${said.slice(0, LONGEST_SHOWN)}”; ${currency} is accepted: ${why}`);
  }
}

const LONGEST_SHOWN = 40;
