import type { EvidenceItem } from "@paycurve/core/evidence";
import type { Market } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { SaidPlace } from "../../said-place.tsx";
import type { Ask } from "../asking/index.ts";
import type { KnownEvidence } from "../desk/index.ts";
import { Leaves } from "./leaves.tsx";
import { Marks } from "./marks.tsx";
import { SendPlace } from "./send-place.tsx";
import { usePublishing } from "./use-publishing.ts";

/** What a panel of publishing is drawn from. */
export interface PublishPanelProps {
  readonly market: Market;
  /** In the order of their file. */
  readonly items: readonly EvidenceItem[];
  readonly known: KnownEvidence;
  readonly ask: Ask;
}

/** What may leave, exactly what would, and the one button that sends it. */
export function PublishPanel({ market, items, known, ask }: PublishPanelProps): ReactNode {
  const publishing = usePublishing(market, known.write);
  const { leaving } = publishing;
  return (
    <>
      <Marks items={items} write={publishing.write} />
      <SaidPlace place="publish" known={known} />
      {leaving &&
        ("refusal" in leaving ? <p className="refusal">{leaving.refusal}</p> : <Leaves {...leaving} />)}
      {leaving && !("refusal" in leaving) && (
        <SendPlace publishing={publishing} count={leaving.record.items.length} ask={ask} />
      )}
    </>
  );
}
