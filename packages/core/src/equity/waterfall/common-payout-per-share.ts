import { InputError } from "../../errors.ts";
import type { Preference } from "../grant.ts";
import type { ShareClass } from "./share-class.ts";
import { waterfall } from "./waterfall.ts";

/** A sale as a grant's letter lets one see it. */
export interface GrantSale {
  /** What is left for shareholders after debts and fees, in major units. */
  readonly exitValue: number;
  readonly preferences: readonly Preference[];
  /** All shares, options and preferred shares as converted. */
  readonly fullyDilutedShares: number;
}

/**
 * What one common share receives when the company is sold, after the preferences a grant's letter names.
 * A preference whose shares are not told cannot convert nor participate and its shares count as common ones, so the
 * answer is then never too high.
 *
 * Shape   exit value ≥ 0, preferences, fully diluted shares above the preferred ones → amount per share
 * Units   major units → major units per share
 * Errors  InputError "equity.waterfall.no-common" when preferred shares leave no common one, and those of `waterfall`
 * @example commonPayoutPerShare({ exitValue: 50, preferences: [], fullyDilutedShares: 10 }) // => 5
 */
export function commonPayoutPerShare({ exitValue, preferences, fullyDilutedShares }: GrantSale): number {
  const common = fullyDilutedShares - preferences.reduce((sum, { shares }) => sum + (shares ?? 0), 0);
  if (!(common > 0)) {
    throw new InputError(
      "equity.waterfall.no-common",
      `commonPayoutPerShare requires fewer preferred shares than fully diluted ones, got ${fullyDilutedShares} in all`,
      { field: "fullyDilutedShares" },
    );
  }
  const classes: readonly ShareClass[] = [
    { kind: "common", name: "common", shares: common },
    ...preferences.map(preferredClass),
  ];
  return waterfall({ exitValue, classes }).commonPerShare;
}

function preferredClass(preference: Preference): ShareClass {
  const { class: name, participating, shares, ...terms } = preference;
  return {
    ...terms,
    name,
    kind: participating ? "participating" : "non-participating",
    shares: shares ?? 0,
  };
}
