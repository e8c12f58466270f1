import type { EvidenceItem } from "@paycurve/core/evidence";
import { useState } from "react";
import type { KnownEvidence, Place } from "./use-evidence.ts";

/** Whether an item is marked to leave the file, as it stands there or was ticked just now, and how that is changed. */
export function useMark(
  { id, publish }: EvidenceItem,
  write: KnownEvidence["write"],
  place: Place,
): readonly [isMarked: boolean, mark: (isMarked: boolean) => Promise<void>] {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const mark = async (isMarked: boolean): Promise<void> => {
    setWanted(isMarked);
    await write(id, { fields: { publish: isMarked }, words: markedWords, place }).catch(() => null);
    setWanted(null);
  };
  return [wanted ?? publish, mark];
}

function markedWords({ publish }: EvidenceItem): string {
  return publish
    ? "Noted: it may leave this file for your public profile. Nothing leaves now."
    : "Noted: it stays in this file.";
}
