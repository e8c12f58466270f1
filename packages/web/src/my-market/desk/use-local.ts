import type { Market } from "@paycurve/core/money";
import type { LocalPoint } from "@paycurve/core/transfer";
import { useEffect, useRef, useState } from "react";
import type { Refusal } from "../../career/index.ts";
import { careerText, type KnownPerson } from "../../person/index.ts";

/** Where on the page something is said: under the box, over the points, or at the file's buttons. */
export type Place = "box" | "points" | "file";

/** The local points on the page, and what is to be said of them. */
export interface LocalShown {
  /** In the order of their file; null until it is known whether there is one. */
  readonly points: readonly LocalPoint[] | null;
  /** The other market that the file is about; null where it is about this one, or none. */
  readonly elsewhere: Market | null;
  readonly said: { readonly place: Place; readonly words: string | null; readonly refused: boolean };
  /** Whether the last deed can be undone. */
  readonly canUndo: boolean;
}

/** What can be done with the local points on the page; each waits until the one before is done. */
export interface LocalDeeds {
  /** Shows the points that this browser keeps. */
  readonly back: () => Promise<void>;
  /** Writes points into the file; answers why not, where it cannot be. */
  readonly add: (points: readonly LocalPoint[]) => Promise<Refusal | null>;
  /** Takes one out of the file. */
  readonly remove: (index: number) => Promise<void>;
  /** Hands the file of another market to the person, and puts it aside. */
  readonly anew: () => Promise<void>;
  /** Shows the points of another file, and keeps it. */
  readonly open: (file: File) => Promise<void>;
  /** Makes it as it was before the last deed, and says so at a place. */
  readonly undo: (place: Place) => Promise<void>;
  /** Hands the file to the browser, to keep where the person wants it. */
  readonly save: () => Promise<void>;
}

/** The local points on the page, and what can be done with them. */
export interface KnownLocal extends LocalShown, LocalDeeds {}

/** Before it is known what this browser keeps. */
export const NOTHING: LocalShown = {
  points: null,
  elsewhere: null,
  said: { place: "file", words: null, refused: false },
  canUndo: false,
};

/** The local points that this browser keeps, and how they are opened, shown and changed; a file also tells of the person. */
export function useLocal(market: Market, change: KnownPerson["change"]): KnownLocal {
  const [shown, setShown] = useState(NOTHING);
  const [deeds] = useState(() => deedsInTurn(market, setShown, change));
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) void deeds.back();
    begun.current = true;
  }, [deeds]);
  return { ...shown, ...deeds };
}

/** Every deed after the one before, so that none writes over what another has just written; what they need comes with the first. */
function deedsInTurn(
  market: Market,
  setShown: (next: (now: LocalShown) => LocalShown) => void,
  change: KnownPerson["change"],
): LocalDeeds {
  let last: Promise<unknown> = Promise.resolve();
  let desk: Promise<LocalDeeds> | null = null;
  const tell = (shown: Partial<LocalShown>): void => setShown((now) => ({ ...now, ...shown }));
  const opened = (): Promise<LocalDeeds> => {
    desk ??= import("./local-desk.ts")
      .then(({ localDesk }) => localDesk(market, { tell, change }))
      .catch((fault: unknown) => {
        desk = null;
        throw fault;
      });
    return desk;
  };
  const inTurn = <Result>(work: (desk: LocalDeeds) => Promise<Result>): Promise<Result> => {
    const mine = last.then(async () => work(await opened()));
    last = mine.catch(() => null);
    return mine;
  };
  return {
    add: (points) => inTurn((at) => at.add(points)),
    remove: (index) => inTurn((at) => at.remove(index)),
    anew: () => inTurn((at) => at.anew()),
    open: (file) => inTurn((at) => at.open(file)),
    undo: (place) => inTurn((at) => at.undo(place)),
    save: () => inTurn((at) => at.save()),
    back: async () => {
      if (desk === null && (await careerText()) === null) tell({ points: [] });
      else await inTurn((at) => at.back());
    },
  };
}
