import type { CareerEdit } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import type { Offer } from "@paycurve/core/offer";
import { useEffect, useRef, useState } from "react";
import type { Refusal } from "../../career/index.ts";
import { careerText } from "../../person/index.ts";

/** The offers on the page, and what is to be said of them. */
export interface OffersShown {
  /** Null until it is known whether there is a file. */
  readonly offers: readonly Offer[] | null;
  /** The same offers field by field, as their file has them. */
  readonly written: readonly unknown[];
  /** Whether they are the person's: what is not is never kept. */
  readonly own: boolean;
  readonly said: string | null;
  readonly refused: boolean;
  /** Whether something was taken out that can be put back. */
  readonly canUndo: boolean;
}

/** What can be done with the offers on the page; each waits until the one before is done. */
export interface OfferDeeds {
  /** Shows the offers of another file, and keeps it. */
  readonly open: (file: File) => Promise<void>;
  /** Shows the offers of a text that is not the person's own: it is not kept. */
  readonly show: (text: string, words: string) => Promise<void>;
  /** Goes back to the person's own offers. */
  readonly back: () => Promise<void>;
  /** Writes a change into the file; answers why not, where it cannot be. */
  readonly edit: (edit: CareerEdit, words?: string) => Promise<Refusal | null>;
  /** Puts back what was taken out last. */
  readonly undo: () => Promise<void>;
  /** Hands the file to the browser, to keep where the person wants it. */
  readonly save: (market: Market) => Promise<void>;
}

/** The offers on the page, and what can be done with them. */
export interface KnownOffers extends OffersShown, OfferDeeds {}

/** Before it is known what this browser keeps. */
export const NOTHING: OffersShown = {
  offers: null,
  written: [],
  own: true,
  said: null,
  refused: false,
  canUndo: false,
};

/** The offers that this browser keeps, and how they are opened, shown and changed. */
export function useOffers(): KnownOffers {
  const [shown, setShown] = useState(NOTHING);
  const [deeds] = useState(() => deedsInTurn(setShown));
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) void deeds.back();
    begun.current = true;
  }, [deeds]);
  return { ...shown, ...deeds };
}

/** Every deed after the one before, so that none writes over what another has just written; what they need comes with the first. */
function deedsInTurn(setShown: (change: (now: OffersShown) => OffersShown) => void): OfferDeeds {
  let last: Promise<unknown> = Promise.resolve();
  let desk: Promise<OfferDeeds> | null = null;
  const tell = (shown: Partial<OffersShown>): void => setShown((now) => ({ ...now, ...shown }));
  const opened = (): Promise<OfferDeeds> => {
    desk ??= import("./offers-desk.ts").then(({ offersDesk }) => offersDesk(tell));
    return desk;
  };
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => null);
    return mine;
  };
  return {
    open: (file) => inTurn(async () => (await opened()).open(file)),
    show: (text, words) => inTurn(async () => (await opened()).show(text, words)),
    edit: (edit, words) => inTurn(async () => (await opened()).edit(edit, words)),
    undo: () => inTurn(async () => (await opened()).undo()),
    save: (market) => inTurn(async () => (await opened()).save(market)),
    back: () =>
      inTurn(async () => {
        if (desk === null && (await careerText()) === null) return tell({ offers: [] });
        return (await opened()).back();
      }),
  };
}
