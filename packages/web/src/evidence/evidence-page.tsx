import { evidenceRecord } from "@paycurve/core/evidence";
import type { Market } from "@paycurve/core/money";
import { type ReactNode, useMemo } from "react";
import { usePerson } from "../person/index.ts";
import { today } from "../today.ts";
import { useEvidence } from "./desk/index.ts";
import { EvidenceView } from "./evidence-view.tsx";

const NONE: readonly never[] = [];

/** Evidence: what a person shipped, what it is worth in a talk, and the one question that would make it worth more. */
export function EvidencePage({ market }: { readonly market: Market }): ReactNode {
  const { change } = usePerson();
  const known = useEvidence(market, change);
  const items = known.items ?? NONE;
  const record = useMemo(() => evidenceRecord(items, today()), [items]);
  return <EvidenceView market={market} record={record} known={known} />;
}
