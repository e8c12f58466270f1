import type { Brief } from "@paycurve/core/brief";

/** Something that a brief lacks, and the page on which it is noted. */
export interface Missing {
  readonly says: string;
  /** The page's path beneath its market. */
  readonly path: string;
  readonly page: string;
}

/**
 * What would let a brief say more, the most telling first.
 *
 * Shape   a brief → what is missing
 */
export function missingOf({ level, numbers, offer, notes }: Brief): Missing[] {
  const has = (check: string): boolean => notes.some((note) => note.check === check);
  const isWithheld = !("ask" in numbers);
  return [
    ...(level === null
      ? [{ says: "Your level: answer the five questions of scope on", path: "", page: "Stand" }]
      : []),
    ...(isWithheld || has("no-local-points")
      ? [
          {
            says: `Two ${level === null ? "" : `${level}-level `}offers or talks of your own market: they bear a number, and lead. Note them on`,
            path: "/my-market",
            page: "My market",
          },
        ]
      : []),
    ...(has("no-evidence")
      ? [
          {
            says: "A system that you shipped, with its numbers. Note it on",
            path: "/evidence",
            page: "Evidence",
          },
        ]
      : []),
    ...(offer === null
      ? [{ says: "The offer that is talked about. Note it on", path: "/offers", page: "Offers" }]
      : []),
  ];
}
