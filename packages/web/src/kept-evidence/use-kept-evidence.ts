import type { EvidenceItem } from "@paycurve/core/evidence";
import { startTransition, useEffect, useState } from "react";
import { careerText, hearCareerText } from "../person/index.ts";

const NONE: readonly EvidenceItem[] = [];

/** The evidence that this browser keeps, for a page that only cites it; what reads it is fetched once there is a file. */
export function useKeptEvidence(): readonly EvidenceItem[] {
  const [items, setItems] = useState(NONE);
  useEffect(() => {
    let last = 0;
    const read = (): void => {
      last += 1;
      const mine = last;
      void kept().then((found) => {
        if (mine === last) startTransition(() => setItems(found));
      });
    };
    read();
    const stop = hearCareerText(read);
    return () => {
      stop();
      last = Number.NaN;
    };
  }, []);
  return items;
}

/** A page is whole without what it cites, so that none is said where it cannot be read. */
async function kept(): Promise<readonly EvidenceItem[]> {
  const text = await careerText();
  if (text === null) return NONE;
  try {
    return (await import("./items-in.ts")).itemsIn(text);
  } catch {
    return NONE;
  }
}
