import type { GradedItem } from "@paycurve/core/evidence";
import { type ReactNode, useEffect, useRef } from "react";
import { SaidPlace } from "../../said-place.tsx";
import type { KnownEvidence } from "../desk/index.ts";
import { useDrafts } from "./drafts.ts";
import { firstQuestion, questionAfter } from "./next-question.ts";
import { NothingMore } from "./nothing-more.tsx";
import { OneQuestion } from "./one-question.tsx";
import { PartList } from "./part-list.tsx";
import { PublishChoice } from "./publish-choice.tsx";
import { QUESTIONS } from "./questions.ts";
import type { Ask, Asked, Hold } from "./use-asked.ts";

/** The one question to the person, all that its item says, and whether that may ever leave the file. */
export function QuestionPanel({
  asked: { item: graded, question, times },
  others,
  ask,
  hold,
  known,
}: {
  readonly asked: Asked;
  /** The items in their order. */
  readonly others: readonly GradedItem[];
  readonly ask: Ask;
  readonly hold: Hold;
  readonly known: KnownEvidence;
}): ReactNode {
  const drafts = useDrafts();
  const place = useRef<HTMLFormElement>(null);
  const { item } = graded;
  const name = question?.name ?? null;
  useEffect(() => {
    if (times > 0) place.current?.querySelector<HTMLElement>("input, textarea, button")?.focus();
  }, [times]);
  const next = others.find((one) => one !== graded && firstQuestion(one) !== null) ?? null;
  return (
    <section className="question-panel" aria-label={`One question about ${item.system}`}>
      <p className="note question-of">
        {item.system}
        {question && `, ${QUESTIONS.indexOf(question) + 1} of ${QUESTIONS.length}`}
      </p>
      {question ? (
        <OneQuestion
          key={`${item.id} ${name} ${question.tells(item)}`}
          question={question}
          item={item}
          place={place}
          drafts={drafts}
          begun={() => hold(item.id, question.name)}
          write={(answer) => known.write(item.id, answer)}
          goOn={() => ask(item.id, questionAfter(graded, question.name)?.name ?? null)}
        />
      ) : (
        <NothingMore place={place} item={graded} next={next} ask={ask} />
      )}
      <SaidPlace place="question" known={known} />
      <PublishChoice item={item} write={known.write} />
      <PartList item={item} ask={(part) => ask(item.id, part)} />
    </section>
  );
}
