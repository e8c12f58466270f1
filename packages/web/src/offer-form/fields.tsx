import { capitalised } from "@paycurve/core";
import type { CareerEdit } from "@paycurve/core/career";
import type { ReactNode } from "react";
import type { Refusal } from "../career/index.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { Question } from "./question.ts";
import { QuestionField } from "./question-field.tsx";

/** Makes a change to the file; answers why not, where it cannot be made. */
export type Edit = (edit: CareerEdit, words?: string) => Promise<Refusal | null>;

/** A part of the file that questions are about: what it says, and where it stands. */
export interface Part {
  readonly written: unknown;
  readonly path: readonly string[];
  readonly context: AnswerContext;
  readonly edit: Edit;
}

/** Questions about one part of the file. */
export function Fields({
  questions,
  part: { written, path, context, edit },
}: {
  readonly questions: readonly Question[];
  readonly part: Part;
}): ReactNode {
  return (
    <div className="fields">
      {questions.map((question) => (
        <QuestionField
          key={question.path.join(".")}
          question={question}
          said={saidAt(written, question.path)}
          context={context}
          write={async (value) => {
            const at = [...path, ...question.path];
            const follows = question.follows?.(value, context) ?? null;
            const refusal = await edit({ kind: "set", path: at, value }, follows?.written);
            return refusal && (follows?.refused ?? refusalWords(refusal, { at, part: path, questions }));
          }}
        />
      ))}
    </div>
  );
}

/** Where an answer was to be written, and the other questions about the same part. */
interface Asked {
  readonly at: readonly string[];
  readonly part: readonly string[];
  readonly questions: readonly Question[];
}

/** Why an answer is not written, to whoever stands before its field: another question may have to be answered first. */
function refusalWords({ refusal, at: blamed }: Refusal, { at, part, questions }: Asked): string {
  if (!blamed) return refusal;
  const first = questions.find((one) => [...part, ...one.path].join(".") === blamed.field);
  if (first && blamed.field !== at.join(".")) return `First comes: “${first.asks}”`;
  return capitalised(blamed.says.replace("is not understood: ", ""));
}

/** What a part of a file says at a path; undefined where it says nothing. */
export function saidAt(written: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, name) =>
      typeof part === "object" && part !== null ? (part as Record<string, unknown>)[name] : undefined,
    written,
  );
}

/** The items of a list in a part of a file. */
export function itemsAt(written: unknown, path: readonly string[]): readonly unknown[] {
  const list = saidAt(written, path);
  return Array.isArray(list) ? list : [];
}
