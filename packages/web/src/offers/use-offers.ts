import type { Offer } from "@paycurve/core/offer";
import { useCallback, useEffect, useRef, useState } from "react";
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
  /** Writes into the file whether an offer would do without its equity. */
  readonly sayHappy: (id: string, happy: boolean) => Promise<void>;
}

type Shown = Pick<KnownOffers, "offers" | "said" | "refused">;

/** The text that is shown, and whether it is the person's own. */
interface ShownText {
  readonly text: string;
  readonly fileName: string;
  readonly own: boolean;
}

const NOTHING_YET: Shown = { offers: null, said: null, refused: false };
const FILE_NAME = "career.yaml";

/** The offers that this browser keeps, and how others are opened and answered. */
export function useOffers(): KnownOffers {
  const [shown, setShown] = useState<Shown>(NOTHING_YET);
  const held = useRef<ShownText | null>(null);
  const take = useCallback(async (next: ShownText, words: string | null) => {
    const found = await understood(next, words);
    if (found.refused) return setShown((before) => ({ ...found, offers: before.offers ?? [] }));
    held.current = next;
    const kept = !next.own || (await keepCareerText(next.text));
    setShown(
      kept ? found : { ...found, said: `${found.said ?? ""} This browser will not remember it.`.trim() },
    );
  }, []);
  useEffect(() => {
    void careerText().then((text) =>
      text === null
        ? setShown({ ...NOTHING_YET, offers: [] })
        : take({ text, fileName: FILE_NAME, own: true }, null),
    );
  }, [take]);
  const open = useCallback(
    (text: string, fileName: string) => take({ text, fileName, own: true }, `${fileName} is open.`),
    [take],
  );
  const show = useCallback(
    (text: string, words: string) => take({ text, fileName: "example.yaml", own: false }, words),
    [take],
  );
  const sayHappy = useCallback(
    async (id: string, happy: boolean) => {
      if (!held.current) return;
      const { answered } = await import("./offers-in.ts");
      const found = answered(held.current.text, id, happy);
      if ("refusal" in found)
        return setShown((before) => ({ ...before, said: found.refusal, refused: true }));
      await take({ ...held.current, text: found.text }, null);
    },
    [take],
  );
  return { ...shown, open, show, sayHappy };
}

async function understood({ text, fileName }: ShownText, words: string | null): Promise<Shown> {
  const { offersIn } = await import("./offers-in.ts");
  const found = offersIn(text, fileName);
  if ("refusal" in found) return { offers: null, said: found.refusal, refused: true };
  return {
    offers: found.offers,
    said: [words, found.unread].filter(Boolean).join(" ") || null,
    refused: false,
  };
}
