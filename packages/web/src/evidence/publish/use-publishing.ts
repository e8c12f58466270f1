import type { Market } from "@paycurve/core/money";
import { useEffect, useRef, useState } from "react";
import { hearCareerText } from "../../person/index.ts";
import type { KnownEvidence } from "../desk/index.ts";
import { NOTHING_SHOWN, type PublishDeeds, type PublishShown, publishDesk } from "./publish-desk.ts";

/** What would leave, and what can be done with it. */
export interface Publishing extends PublishShown, PublishDeeds {
  /** Writes into the file; what is sent afterwards waits for it. */
  readonly write: KnownEvidence["write"];
}

/**
 * What would leave, read again at every change of the file, and who is signed in, asked when this is opened and whenever the
 * person comes back to the page: they may have signed in elsewhere.
 */
export function usePublishing(market: Market, write: KnownEvidence["write"]): Publishing {
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const written = useRef<Promise<unknown>>(Promise.resolve());
  const [desk] = useState(() => publishDesk({ market, settled: () => written.current, tell: setShown }));
  useEffect(() => {
    const read = (): void => void desk.read();
    read();
    return hearCareerText(read);
  }, [desk]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== "visible") return;
      void desk.ask();
      void desk.read();
    };
    void desk.ask();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [desk]);
  return {
    ...shown,
    ...desk,
    write: (id, answer) => {
      const mine = write(id, answer);
      written.current = mine.catch(() => null);
      return mine;
    },
  };
}
