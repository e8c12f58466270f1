import { formatCount } from "../money/index.ts";
import type { CheckedGrant } from "./grant-check.ts";
import { isUncounted } from "./grant-columns.ts";
import { percentWords } from "./say.ts";

/** Said of a grant of no shares, unless it is a part of a company that nobody has counted. */
export function noShares({ grant }: CheckedGrant): string | null {
  return grant.quantity === 0 && !isUncounted(grant)
    ? "No number of shares above zero is stated, so the grant counts nothing. Ask how many there are."
    : null;
}

/** Said where nobody can tell what part of the company a grant is, or how many shares its part is. */
export function percentWithoutCount({ grant }: CheckedGrant): string | null {
  const { kind, quantity, companyFraction, fullyDilutedShares } = grant;
  if (kind === "rsu" || fullyDilutedShares !== null) return null;
  const ask = "Ask for the fully diluted count: all shares there are, with every option counted as one.";
  return companyFraction === null || quantity > 0
    ? `How many shares the company has in all is not stated, so nobody can say what part of it this is. ${ask}`
    : `${percentWords(companyFraction)} of the company is no number of shares while nobody says how many there are in all, so the grant counts nothing. ${ask}`;
}

/** Said where shares, the part of the company and all shares there are cannot all three be right. */
export function contradictingShares({ grant }: CheckedGrant): string | null {
  const { quantity, companyFraction: said, fullyDilutedShares: all, preferences } = grant;
  if (all === null || quantity === 0) return null;
  const preferred = preferences.reduce((sum, { shares }) => sum + (shares ?? 0), 0);
  if (preferred >= all)
    return `Investors are said to hold ${formatCount(preferred)} shares of a company that has ${formatCount(all)} in all, which leaves none for anyone else. One of the two numbers is wrong: ask which.`;
  const [some, whole] = [quantity, all].map(formatCount);
  if (quantity > all)
    return `The letter grants ${some} shares of a company that has ${whole} in all. One of the two numbers is wrong: ask which.`;
  if (said === null || Math.abs(quantity / all - said) <= roundingOf(said) + quantity / all / 100)
    return null;
  return `${some} of ${whole} shares are ${percentWords(quantity / all)} of the company, but the letter says ${percentWords(said)}. One of the three numbers is wrong: ask which. The ${some} are counted.`;
}

/** Half a unit of a number's last digit, as it is written. */
function roundingOf(value: number): number {
  const [digits = "", power = "0"] = value.toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 10 ** (Number(power) - decimals) / 2;
}

/** Said of shares that do not trade, or that look as if they did not. */
export function privateAsCash({ grant }: CheckedGrant): string | null {
  const { kind, stage, preferredPricePerShare } = grant;
  if (kind === "private-rsu")
    return "These shares do not trade: you cannot sell them before the company is bought or listed, if it ever is. Called RSU or not, they are no cash. Ask when employees could last sell any.";
  const looksPrivate = kind === "rsu" && (stage !== null || preferredPricePerShare !== null);
  return looksPrivate
    ? "Counted as shares that trade on an exchange, but the letter names a funding round or investors’ price, as private companies do. Ask whether you could sell them; if not, write private-rsu."
    : null;
}
