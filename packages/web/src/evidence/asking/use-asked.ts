import { type EvidenceRecord, type GradedItem, nextQuestion } from "@paycurve/core/evidence";
import { useCallback, useState } from "react";
import { firstQuestion } from "./next-question.ts";
import type { Question, QuestionName } from "./question.ts";
import { QUESTIONS } from "./questions.ts";

/** The one question on the page. */
export interface Asked {
  readonly item: GradedItem;
  /** Null where nothing more is asked of the item. */
  readonly question: Question | null;
  /** How often a question was asked for: none takes the focus by itself. */
  readonly times: number;
}

/** Asks a question of an item: one by its name, the first that is open, or none. */
export type Ask = (id: string, name: QuestionName | "first" | null) => void;

/** Keeps to a question that is being answered, whatever becomes of the record meanwhile. */
export type Hold = (id: string, name: QuestionName) => void;

/** Which question is asked: the one that was asked for, else the one whose answer would help the record most. */
export function useAsked(record: EvidenceRecord): {
  readonly asked: Asked | null;
  readonly ask: Ask;
  readonly hold: Hold;
} {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const ask = useCallback<Ask>(
    (id, name) => setChosen((now) => ({ id, name, times: (now?.times ?? 0) + 1 })),
    [],
  );
  const hold = useCallback<Hold>(
    (id, name) =>
      setChosen((now) => (now?.id === id && now.name === name ? now : { id, name, times: now?.times ?? 0 })),
    [],
  );
  const item = record.items.find((one) => one.item.id === chosen?.id);
  if (!chosen || !item) return { asked: proposed(record), ask, hold };
  const named = QUESTIONS.find(({ name }) => name === chosen.name) ?? null;
  const question = chosen.name === "first" ? firstQuestion(item) : named;
  return { asked: { item, question, times: chosen.times }, ask, hold };
}

interface Chosen {
  readonly id: string;
  readonly name: Parameters<Ask>[1];
  readonly times: number;
}

/** The question whose answer would help a record most, as long as it was not answered with a no. */
export function proposed(record: EvidenceRecord): Asked | null {
  const next = nextQuestion(record);
  const open = record.items.filter((one) => firstQuestion(one) !== null);
  const item = open.find((one) => one.item.id === next?.id) ?? open[0] ?? record.items[0];
  return item ? { item, question: firstQuestion(item), times: 0 } : null;
}
