import type { Plain } from "@paycurve/core/career";
import type { ReactNode } from "react";
import { choiceOf } from "./answer-kind.ts";
import { Fields, type Part, saidAt } from "./fields.tsx";
import { EVEN_QUESTIONS, TRANCHE_QUESTIONS } from "./grant-questions.ts";
import { QuestionField } from "./question-field.tsx";

type Form = "even" | "yearly" | "ocf";

const FORM_WORDS: readonly (readonly [Form, string])[] = [
  ["even", "Evenly, after a first wait"],
  ["yearly", "A part at the end of each year"],
];

const FIRST_TERMS: Readonly<Record<string, Plain>> = {
  even: { months: 48, cliffMonths: 12, everyMonths: 1 },
  yearly: { tranches: [0.25, 0.25, 0.25, 0.25] },
};

/** When a grant becomes one's own, in either short form; terms in the Open Cap Format are left as they are. */
export function VestingFields({ part }: { readonly part: Part }): ReactNode {
  const form = formOf(saidAt(part.written, ["vesting"]));
  if (form === "ocf")
    return (
      <p className="small">
        When it becomes yours is written in the file, in the Open Cap Format. It stays as it is.
      </p>
    );
  const question = {
    path: ["vesting"],
    asks: "How does it become yours?",
    explains: "Not said: four years, nothing in the first, then month by month.",
    kind: choiceOf(FORM_WORDS),
  };
  return (
    <div className="fields">
      <QuestionField
        question={question}
        said={form ?? ""}
        context={part.context}
        write={async (chosen) => {
          const value = typeof chosen === "string" ? (FIRST_TERMS[chosen] ?? null) : null;
          const refusal = await part.edit({ kind: "set", path: [...part.path, "vesting"], value });
          return refusal?.refusal ?? null;
        }}
      />
      {form && <Fields questions={form === "even" ? EVEN_QUESTIONS : TRANCHE_QUESTIONS} part={part} />}
    </div>
  );
}

function formOf(terms: unknown): Form | null {
  if (typeof terms !== "object" || terms === null) return null;
  if ("ocf" in terms) return "ocf";
  return "tranches" in terms ? "yearly" : "even";
}
