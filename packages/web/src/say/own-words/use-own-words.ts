import { useCallback } from "react";
import { type KnownPerson, type OwnWords, withWords } from "../../person/index.ts";

/** What stands at a place of the brief in own words, and how it is written and given back. */
export interface KnownWords {
  readonly at: (place: string) => OwnWords | null;
  readonly put: (place: string, words: OwnWords | null) => void;
}

/** The person's own words in a brief about one market and one offer; kept beside the person, in this browser alone. */
export function useOwnWords({ person, change }: KnownPerson, about: string): KnownWords {
  const { words } = person;
  const at = useCallback((place: string) => words[`${about} ${place}`] ?? null, [words, about]);
  const put = useCallback(
    (place: string, own: OwnWords | null) => void change(withWords(`${about} ${place}`, own)),
    [change, about],
  );
  return { at, put };
}
