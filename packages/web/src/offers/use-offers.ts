import type { Offer } from "@paycurve/core/offer";
import { useCallback, useEffect, useState } from "react";
import { careerText, keepCareerText } from "../person/index.ts";

/** The offers of the person's career file, and what is to be said of it. */
export interface KnownOffers {
  /** Null until it is known whether there is a file. */
  readonly offers: readonly Offer[] | null;
  readonly said: string | null;
  readonly refused: boolean;
  /** Shows the offers of another text, and keeps it. */
  readonly open: (text: string, fileName: string) => Promise<void>;
  /** Shows the offers of a text that is not the person's own: it is not kept. */
  readonly show: (text: string, words: string) => Promise<void>;
}

type Shown = Omit<KnownOffers, "open" | "show">;

const NOTHING_YET: Shown = { offers: null, said: null, refused: false };

/** The offers that this browser keeps, and how others are opened. */
export function useOffers(): KnownOffers {
  const [shown, setShown] = useState<Shown>(NOTHING_YET);
  useEffect(() => {
    void careerText().then(async (text) => {
      setShown(text === null ? { ...NOTHING_YET, offers: [] } : await understood(text, "career.yaml", null));
    });
  }, []);
  const open = useCallback(async (text: string, fileName: string) => {
    const found = await understood(text, fileName, `${fileName} is open.`);
    if (found.refused) return setShown((before) => ({ ...found, offers: before.offers }));
    const kept = await keepCareerText(text);
    setShown(kept ? found : { ...found, said: `${found.said ?? ""} This browser will not remember it.` });
  }, []);
  const show = useCallback(async (text: string, words: string) => {
    setShown(await understood(text, "example.yaml", words));
  }, []);
  return { ...shown, open, show };
}

async function understood(text: string, fileName: string, words: string | null): Promise<Shown> {
  const { offersIn } = await import("./offers-in.ts");
  const found = offersIn(text, fileName);
  if ("refusal" in found) return { offers: [], said: found.refusal, refused: true };
  return {
    offers: found.offers,
    said: [words, found.unread].filter(Boolean).join(" ") || null,
    refused: false,
  };
}
