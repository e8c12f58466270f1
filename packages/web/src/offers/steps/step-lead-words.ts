import { amountWords, nameAsOwner, nameOf, type OfferColumns } from "@paycurve/core/offer";
import { shortAmount, shortName } from "../short-words.ts";
import type { Step } from "./step-columns.ts";
import { stepLead } from "./step-lead.ts";

/** Who is ahead at a step and by how much, in words; empty where there is nobody to be ahead of. */
export function stepLeadWords(step: Step, columns: readonly OfferColumns[]): string {
  const lead = stepLead(step);
  if (columns.length < 2) return step.says;
  if (lead.kind === "level") return "Level";
  const offer = lead.kind === "ahead" ? columns[lead.place]?.offer : undefined;
  if (lead.kind === "open" || !offer) return whyOpen(step, columns);
  return `${nameOf(offer)} ahead by ${lead.atLeast ? "at least " : ""}${amountWords(offer, lead.by)}`;
}

/** The same in the width of a phone's column: "Big +$25k". */
export function shortLeadWords(step: Step, columns: readonly OfferColumns[]): string {
  const lead = stepLead(step);
  if (columns.length < 2) return "";
  if (lead.kind === "level") return "level";
  const offer = lead.kind === "ahead" ? columns[lead.place]?.offer : undefined;
  if (lead.kind === "open" || !offer) return "open";
  const offers = columns.map((one) => one.offer);
  return `${shortName(offer, offers)} ${lead.atLeast ? "≥" : "+"}${shortAmount(offer, lead.by)}`;
}

/** Why nobody can be said to be ahead. */
function whyOpen({ bars }: Step, columns: readonly OfferColumns[]): string {
  const unsaid = bars.findIndex(({ low, high }) => low === null || low !== high);
  const offer = columns[unsaid]?.offer;
  if (!offer) return "";
  return bars[unsaid]?.low === null
    ? `${nameOf(offer)} names no price`
    : `Open: nothing says what ${nameAsOwner(offer)} bonus pays`;
}
