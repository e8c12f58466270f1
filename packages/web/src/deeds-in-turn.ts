import { useEffect, useRef, useState } from "react";

/** Does a deed at a desk, once the deed before is done. */
export type InTurn<Desk> = <Result>(deed: (desk: Desk) => Promise<Result>) => Promise<Result>;

/**
 * Deeds one after another, so that none writes over what another has just written. The desk comes with the first; one that
 * could not be had is asked for again with the next.
 */
export function deedsInTurn<Desk>(load: () => Promise<Desk>): InTurn<Desk> {
  let last: Promise<unknown> = Promise.resolve();
  let desk: Promise<Desk> | null = null;
  const opened = (): Promise<Desk> => {
    desk ??= load().catch((fault: unknown) => {
      desk = null;
      throw fault;
    });
    return desk;
  };
  return (deed) => {
    const mine = last.then(async () => deed(await opened()));
    last = mine.catch(() => null);
    return mine;
  };
}

/** What a page shows of a file and can do with it: it begins with nothing, then goes back to what this browser keeps. */
export function useDeeds<Shown extends object, Deeds extends { readonly back: () => Promise<void> }>(
  nothing: Shown,
  begin: (tell: (shown: Partial<Shown>) => void) => Deeds,
): Shown & Deeds {
  const [shown, setShown] = useState(nothing);
  const [deeds] = useState(() => begin((more) => setShown((now) => ({ ...now, ...more }))));
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) void deeds.back();
    begun.current = true;
  }, [deeds]);
  return { ...shown, ...deeds };
}
