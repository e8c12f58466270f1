import { type Grant, isOption } from "@paycurve/core/equity";
import { formatCount } from "@paycurve/core/money";
import { type instalmentsOf, nameOf, type Offer } from "@paycurve/core/offer";
import type { Paint } from "./paint.ts";

/** A grant with its instalments, and the offer it is part of. */
export interface DatedGrant {
  readonly offer: Offer;
  readonly grant: Grant;
  readonly instalments: ReturnType<typeof instalmentsOf>;
}

const BAR = 24;

/** The instalments of grants as a terminal shows them: when, how many, and how much of it is then one's own. */
export function vestView(grants: readonly DatedGrant[], paint: Paint): string {
  return grants.map((one) => grantLines(one, paint).join("\n")).join("\n\n");
}

function grantLines({ offer, grant, instalments }: DatedGrant, paint: Paint): string[] {
  const title = paint(
    "strong",
    `${nameOf(offer)}, ${grant.id}: ${formatCount(grant.quantity)} ${grant.kind}`,
  );
  if (grant.quantity === 0) return [title, "  No number of shares above zero is stated."];
  const width = Math.max("yours".length, formatCount(grant.quantity).length);
  let vested = 0;
  const lines = instalments.map(({ date, quantity }) => {
    vested += quantity;
    const share = vested / grant.quantity;
    const bar = "█".repeat(Math.round(share * BAR)).padEnd(BAR, "·");
    return `  ${date}  ${formatCount(quantity).padStart(width)}  ${formatCount(vested).padStart(width)}  ${paint("advertised", bar)}  ${Math.floor(share * 100)} %`;
  });
  const rest = grant.quantity - vested;
  const unvested = rest > 0 ? [`  ${formatCount(rest)} never vest by these terms.`] : [];
  const late = isOption(grant) ? lateOf(instalments, grant.expires) : 0;
  const tooLate =
    late > 0 ? [`  ${formatCount(late)} vest only after ${grant.expires}, when they run out.`] : [];
  return [
    title,
    paint("quiet", `  ${"date".padEnd(10)}  ${"vests".padStart(width)}  ${"yours".padStart(width)}`),
    ...lines,
    ...unvested,
    ...tooLate,
  ];
}

/** How many vest when they can no longer be used. */
function lateOf(instalments: DatedGrant["instalments"], expires: string | null): number {
  const late = instalments.filter(({ date }) => expires !== null && date > expires);
  return late.reduce((sum, { quantity }) => sum + quantity, 0);
}
