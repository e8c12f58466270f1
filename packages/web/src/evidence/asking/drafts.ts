import { useState } from "react";

/** What was typed in answer to a question and left there: it stands there again when the question does. */
export interface Drafts {
  readonly of: (question: string) => FormData | null;
  readonly keep: (question: string, typed: FormData) => void;
  readonly forget: (question: string) => void;
}

/** The drafts of a page, kept as long as it is open. */
export function useDrafts(): Drafts {
  const [drafts] = useState(() => {
    const kept = new Map<string, FormData>();
    return {
      of: (question: string) => kept.get(question) ?? null,
      keep: (question: string, typed: FormData) => void kept.set(question, typed),
      forget: (question: string) => void kept.delete(question),
    };
  });
  return drafts;
}
