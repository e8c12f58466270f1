import { amountAt, type Claim, claimOf } from "./claim.ts";
import { payBySeniority } from "./pay-by-seniority.ts";
import { pricePerShare } from "./price-per-share.ts";
import { refuseUnsound } from "./refuse-unsound.ts";
import type { ShareClass } from "./share-class.ts";

/** A company that is sold. */
export interface Sale {
  /** What is left for shareholders after debts and fees, in major units. */
  readonly exitValue: number;
  readonly classes: readonly ShareClass[];
}

/** What a class of shares receives. */
export interface ClassPayout {
  readonly name: string;
  readonly payout: number;
  /** Whether preferred shares give up their preference and turn into common ones. */
  readonly converts: boolean;
}

/** Who receives what when a company is sold. */
export interface Waterfall {
  /** In the order of the classes asked about. */
  readonly payouts: readonly ClassPayout[];
  /** What one common share receives. */
  readonly commonPerShare: number;
}

/**
 * What each class of shares receives when the company is sold: preferences by seniority, then the rest by shares,
 * every preferred class converting where that pays it more.
 * No class gains by switching alone. Where several such outcomes exist they pay everyone the same: here a class to
 * which both are equal keeps its preference, and none converts while preferences are not covered.
 *
 * Shape   exit value ≥ 0, up to 40 classes with at least one share → payouts that sum to the exit value; O(n²)
 * Units   major units → the same
 * Errors  InputError "equity.waterfall.negative", "equity.waterfall.too-many", "equity.waterfall.no-shares"
 * Source  golden/waterfall.json
 * @example waterfall({ exitValue: 12, classes: [{ kind: "common", name: "Common", shares: 4 }] }).commonPerShare // => 3
 */
export function waterfall({ exitValue, classes }: Sale): Waterfall {
  refuseUnsound(exitValue, classes);
  const claims = classes.map(claimOf);
  const preferred = claims.reduce((sum, { preference }) => sum + preference, 0);
  if (exitValue <= preferred) return uncovered(classes, claims, exitValue);
  const commonPerShare = pricePerShare(claims, exitValue);
  const payouts = claims.map((claim, index) => ({
    name: classes[index]?.name ?? "",
    payout: amountAt(claim, commonPerShare),
    converts: classes[index]?.kind !== "common" && commonPerShare * claim.shares > claim.ceiling,
  }));
  return { payouts, commonPerShare };
}

function uncovered(classes: readonly ShareClass[], claims: readonly Claim[], exitValue: number): Waterfall {
  const dues = claims.map(({ preference }, index) => ({
    amount: preference,
    seniority: seniorityOf(classes[index]),
  }));
  const paid = payBySeniority(dues, exitValue);
  const payouts = classes.map(({ name }, index) => ({ name, payout: paid[index] ?? 0, converts: false }));
  return { payouts, commonPerShare: 0 };
}

function seniorityOf(shareClass: ShareClass | undefined): number {
  return shareClass && shareClass.kind !== "common" ? shareClass.seniority : 0;
}
