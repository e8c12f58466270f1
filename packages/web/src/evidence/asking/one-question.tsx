import { capitalised } from "@paycurve/core";
import type { EvidenceItem } from "@paycurve/core/evidence";
import { type FormEvent, type ReactNode, type RefObject, useId, useState } from "react";
import type { Refusal } from "../../career/index.ts";
import type { Answer } from "../desk/index.ts";
import { AnswerFields } from "./answer-fields.tsx";
import type { Drafts } from "./drafts.ts";
import type { Question } from "./question.ts";
import { isNothing } from "./read-answer.ts";

/** One question of an item. An answer is written at once; what is refused stays as it was typed, with what is accepted. */
export function OneQuestion({
  question,
  item,
  place,
  drafts,
  begun,
  write,
  goOn,
}: {
  readonly question: Question;
  readonly item: EvidenceItem;
  readonly place: RefObject<HTMLFormElement | null>;
  readonly drafts: Drafts;
  /** Called as soon as something is typed or chosen. */
  readonly begun: () => void;
  readonly write: (answer: Answer) => Promise<Refusal | null>;
  /** Leads to the next question. */
  readonly goOn: () => void;
}): ReactNode {
  const id = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const draft = `${item.id} ${question.name}`;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const read = hasHalfADay(form) ? HALF_A_DAY : question.read(new FormData(form, submitter));
    if ("refusal" in read) return setRefusal(read.refusal);
    if (isNothing(read) && question.tells(item) === "") return goOn();
    const why = await write({ ...read, words: (now) => saidBack(question, now) }).catch(() => FAILED);
    setRefusal(why && refusalWords(why));
    if (why !== null) return;
    drafts.forget(draft);
    goOn();
  };
  return (
    <form
      ref={place}
      noValidate
      aria-labelledby={id}
      onInput={({ currentTarget }) => {
        begun();
        drafts.keep(draft, new FormData(currentTarget));
      }}
      onSubmit={(event) => void submit(event)}
    >
      <h2 id={id}>{question.asks}</h2>
      <AnswerFields
        question={question}
        item={item}
        draft={drafts.of(draft)}
        id={id}
        invalid={refusal !== null}
      />
      <p className="note" id={`${id}-note`}>
        {question.explains}
      </p>
      <p role="alert" className="refusal small">
        {refusal}
      </p>
      <p className="question-buttons">
        {question.field === "yes-no" ? (
          <YesOrNo said={item.production} />
        ) : (
          <button type="submit" className="plain-button strong">
            Note it
          </button>
        )}
        <button type="button" className="plain-button" onClick={goOn}>
          Skip
        </button>
      </p>
    </form>
  );
}

function YesOrNo({ said }: { readonly said: boolean | null }): ReactNode {
  return (["yes", "no"] as const).map((word) => (
    <button
      key={word}
      type="submit"
      name="production"
      value={word}
      className="plain-button strong"
      aria-pressed={said === (word === "yes")}
    >
      {capitalised(word)}
    </button>
  ));
}

function saidBack({ label, tells }: Question, item: EvidenceItem): string {
  const said = tells(item).replace(/\.$/, "");
  return said === "" ? `Taken out: ${label}.` : `Noted, ${label}: ${said}.`;
}

/** Why an answer is not written, to whoever stands before its field. */
function refusalWords({ refusal, at }: Refusal): string {
  return at ? capitalised(at.says.replace("is not understood: ", "")) : refusal;
}

/** A day of which the browser holds a part only reads as none. */
function hasHalfADay(form: HTMLFormElement): boolean {
  return form.querySelector<HTMLInputElement>('input[type="date"]')?.validity.badInput ?? false;
}

const HALF_A_DAY: Refusal = { refusal: "A whole day is accepted: its year, month and day." };

const FAILED: Refusal = { refusal: "It could not be noted, and nothing has changed. Enter tries it again." };
