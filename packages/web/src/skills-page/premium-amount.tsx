import { type PremiumRecord, premiumWords } from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { Carried } from "./carried.tsx";
import { spokenPremium } from "./premium-mark.ts";

/** How much a premium of a picture is, whether others print otherwise, and how it may be taken. */
export function PremiumAmount({
  record,
  isDisputed,
}: {
  readonly record: PremiumRecord;
  readonly isDisputed: boolean;
}): ReactNode {
  const { standing } = record;
  return (
    <span className="premium-amount">
      <span aria-hidden="true">
        <b>{premiumWords(record)}</b>
        {isDisputed && " ≠"}
      </span>
      <span className="aside">{spokenPremium(record, isDisputed)}</span>
      {standing === "carried" && <Carried />}
      {standing === "claim" && <small>a claim only</small>}
    </span>
  );
}
