import type { EvidenceItem, PartName } from "@paycurve/core/evidence";
import type { Refusal } from "../../career/index.ts";
import type { Answer } from "../desk/index.ts";

/** What the questions are called: the nine parts of evidence, and two that say what an item bears out. */
export type QuestionName = PartName | "skills" | "shows";

/** What is written of an answer, without how it is said back. */
export type Read = Omit<Answer, "words">;

/** One thing that is asked of an item. */
export interface Question {
  readonly name: QuestionName;
  /** What it is called in a list. */
  readonly label: string;
  readonly asks: string;
  /** How it is answered. */
  readonly explains: string;
  readonly field: "line" | "change" | "yes-no" | "day" | "addresses" | "skills" | "shows";
  /** What an item says of it, in words; empty where it says nothing. */
  readonly tells: (item: EvidenceItem) => string;
  /** What was typed or chosen, as the file has it, null or an empty list where nothing was. */
  readonly read: (form: FormData) => Read | Refusal;
}

/** What stands in one field of a form. */
export function typedIn(form: FormData, name: string): string {
  const typed = form.get(name);
  return typeof typed === "string" ? typed.trim().replaceAll(/\s+/g, " ") : "";
}
