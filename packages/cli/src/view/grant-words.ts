import type { Grant, GrantKind } from "@paycurve/core/equity";
import { formatCount } from "@paycurve/core/money";

const ONE: Readonly<Record<GrantKind, string>> = {
  rsu: "RSU",
  "private-rsu": "private RSU",
  options: "option",
  emi: "EMI option",
  esop: "ESOP option",
};

/**
 * What is granted and how many, as far as the letter says.
 *
 * @example grantWords({ kind: "rsu", quantity: 1200 }) // => "1,200 RSUs"
 * @example grantWords({ kind: "options", quantity: 0 }) // => "options, count not stated"
 */
export function grantWords({ kind, quantity }: Pick<Grant, "kind" | "quantity">): string {
  if (quantity === 0) return `${ONE[kind]}s, count not stated`;
  return `${formatCount(quantity)} ${ONE[kind]}${quantity === 1 ? "" : "s"}`;
}
