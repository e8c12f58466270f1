import type { Market } from "@paycurve/core/money";
import type { LocalPoint } from "@paycurve/core/transfer";
import type { Refusal, Told } from "../../career/index.ts";
import { deedsInTurn, useDeeds } from "../../deeds-in-turn.ts";
import { careerText, type KnownPerson } from "../../person/index.ts";

/** Where on the page something is said: under the box, over the points, or at the file's buttons. */
export type Place = "box" | "points" | "file";

/** The local points on the page, and what is to be said of them. */
export interface LocalShown extends Told<Place> {
  /** In the order of their file; null until it is known whether there is one. */
  readonly points: readonly LocalPoint[] | null;
  /** The other market that the file is about; null where it is about this one, or none. */
  readonly elsewhere: Market | null;
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
  return useDeeds<LocalShown, LocalDeeds>(NOTHING, (tell) => {
    const inTurn = deedsInTurn(async () =>
      (await import("./local-desk.ts")).localDesk(market, { tell, change }),
    );
    return {
      add: (points) => inTurn((at) => at.add(points)),
      remove: (index) => inTurn((at) => at.remove(index)),
      anew: () => inTurn((at) => at.anew()),
      open: (file) => inTurn((at) => at.open(file)),
      undo: (place) => inTurn((at) => at.undo(place)),
      save: () => inTurn((at) => at.save()),
      back: async () => ((await careerText()) === null ? tell({ points: [] }) : inTurn((at) => at.back())),
    };
  });
}
