import type { Market, Money, ReadPay } from "../money/index.ts";
import type { ScopeAnswers, Sector } from "../scope/index.ts";

/** What `career.yaml` says of the person so far; null where it says nothing yet. */
export interface Me {
  readonly market: Market | null;
  readonly role: string | null;
  /** The questions answered so far. */
  readonly scope: Partial<ScopeAnswers>;
  readonly sector: Sector | null;
  readonly pay: ReadPay | null;
  readonly yearsOfExperience: number | null;
  /** Whether something of theirs went to production in the last twelve months. */
  readonly shippedLately: boolean | null;
}

/** What of a person is to be written; what is left out stays as it stands. */
export type MeToWrite = Partial<Omit<Me, "pay">> & { readonly pay?: { readonly money: Money } | null };

/** A person of whom nothing is said yet. */
export const NOBODY: Me = {
  market: null,
  role: null,
  scope: {},
  sector: null,
  pay: null,
  yearsOfExperience: null,
  shippedLately: null,
};
