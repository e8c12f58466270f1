import { type Grant, type Instalment, isOption } from "@paycurve/core/equity";
import { formatCount } from "@paycurve/core/money";
import { type Finding, nameOf, type Offer } from "@paycurve/core/offer";
import type { Withheld } from "@paycurve/core/stats";
import { bullets } from "./bullets.ts";
import { grantWords } from "./grant-words.ts";
import type { Paint } from "./paint.ts";

/** A grant and the offer it is part of, with its instalments, or why they cannot be dated. */
export interface VestingGrant {
  readonly offer: Offer;
  readonly grant: Grant;
  readonly instalments: readonly Instalment[] | Withheld;
}

/** How it is shown. */
export interface VestViewOptions {
  readonly columns: number;
  readonly paint: Paint;
}

const BAR = 24;

/** The instalments of grants as a terminal shows them: when, how many, how much is then one's own; and what to doubt. */
export function vestView(
  grants: readonly VestingGrant[],
  findings: readonly Finding[],
  { columns, paint }: VestViewOptions,
): string {
  const doubts = findings.map(({ message }) => message);
  return [
    ...grants.map((one) => grantLines(one, paint).join("\n")),
    ...(doubts.length === 0 ? [] : [["Findings", ...bullets(doubts, columns)].join("\n")]),
  ].join("\n\n");
}

function grantLines({ offer, grant, instalments }: VestingGrant, paint: Paint): string[] {
  const title = paint("strong", `${nameOf(offer)}, ${grant.id}: ${grantWords(grant)}`);
  if ("kind" in instalments)
    return [
      title,
      "  No first day is stated. Write start: 2027-01-04 in the offer, or vestingStart in the grant.",
    ];
  if (grant.quantity === 0)
    return [title, "  Write quantity in the grant, or ofCompany together with fullyDiluted."];
  return [title, ...datedLines(grant, instalments, paint), ...restLines(grant, instalments)];
}

function datedLines({ quantity: all }: Grant, instalments: readonly Instalment[], paint: Paint): string[] {
  const width = Math.max("yours".length, formatCount(all).length);
  let vested = 0;
  const lines = instalments.map(({ date, quantity }) => {
    vested += quantity;
    const share = vested / all;
    const bar = "█".repeat(Math.round(share * BAR)).padEnd(BAR, "·");
    return `  ${date}  ${formatCount(quantity).padStart(width)}  ${formatCount(vested).padStart(width)}  ${paint("advertised", bar)}  ${Math.floor(share * 100)} %`;
  });
  const head = `  ${"date".padEnd(10)}  ${"vests".padStart(width)}  ${"yours".padStart(width)}`;
  return [paint("quiet", head), ...lines];
}

/** What never becomes one's own, or too late to be used. */
function restLines(grant: Grant, instalments: readonly Instalment[]): string[] {
  const rest = grant.quantity - sumOf(instalments);
  const late = isOption(grant)
    ? sumOf(instalments.filter(({ date }) => grant.expires !== null && date > grant.expires))
    : 0;
  return [
    ...(rest > 0 ? [`  ${formatCount(rest)} never vest by these terms.`] : []),
    ...(late > 0 ? [`  ${formatCount(late)} vest only after ${grant.expires}, when they run out.`] : []),
  ];
}

function sumOf(instalments: readonly Instalment[]): number {
  return instalments.reduce((sum, { quantity }) => sum + quantity, 0);
}
