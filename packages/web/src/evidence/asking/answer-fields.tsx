import type { EvidenceItem } from "@paycurve/core/evidence";
import type { KeyboardEvent, ReactNode } from "react";
import type { Question } from "./question.ts";
import { ScopeTicks, SkillTicks } from "./ticks.tsx";

/** What a field is drawn from. */
export interface AnswerFieldsProps {
  readonly question: Question;
  readonly item: EvidenceItem;
  readonly draft: FormData | null;
  /** Of the question's words; what explains it stands by an id that begins with it. */
  readonly id: string;
  readonly invalid: boolean;
}

/** Where an answer is typed or chosen: what the file says stands there, or what was typed before it was left. */
export function AnswerFields(props: AnswerFieldsProps): ReactNode {
  return FIELDS[props.question.field](props);
}

const FIELDS: Readonly<Record<Question["field"], (props: AnswerFieldsProps) => ReactNode>> = {
  line: (props) => {
    const name = props.question.name as keyof EvidenceItem;
    return <textarea {...alone(props, name)} rows={2} enterKeyHint="next" onKeyDown={submitOnEnter} />;
  },
  addresses: (props) => <textarea {...alone(props, "proof")} rows={2} inputMode="url" />,
  day: (props) => <input {...alone(props, "shipped")} type="date" />,
  change: (props) => (
    <fieldset className="change-fields" aria-labelledby={props.id}>
      {CHANGE.map(([name, label, keys]) => (
        <label key={name}>
          {label}
          <input {...typed(props, name)} inputMode={keys} onKeyDown={toNumberNow} />
        </label>
      ))}
    </fieldset>
  ),
  skills: ({ id, item, draft }) => (
    <SkillTicks id={id} ticked={draft?.getAll("skills") ?? item.skills.map((skill) => skill.id)} />
  ),
  shows: ({ id, item, draft }) => <ScopeTicks id={id} ticked={draft?.getAll("shows") ?? item.shows} />,
  "yes-no": () => null,
};

const CHANGE = [
  ["baseline", "Before", "decimal"],
  ["after", "Now", "decimal"],
  ["unit", "Unit", "text"],
] as const;

function typed({ item, draft, id, invalid }: AnswerFieldsProps, name: keyof EvidenceItem) {
  return {
    name,
    defaultValue: textOf(draft ? draft.get(name) : item[name]),
    autoComplete: "off",
    spellCheck: false,
    "aria-invalid": invalid || undefined,
    "aria-describedby": `${id}-note`,
  };
}

/** A field that is a whole answer by itself is named by its question. */
function alone(props: AnswerFieldsProps, name: keyof EvidenceItem) {
  return { ...typed(props, name), "aria-labelledby": props.id };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** Enter behind the number before leads to the one now, as long as there is none. */
function toNumberNow(event: KeyboardEvent<HTMLInputElement>): void {
  const { name, form } = event.currentTarget;
  const now = form?.querySelector<HTMLInputElement>('[name="after"]');
  if (event.key !== "Enter" || name !== "baseline" || !now || now.value !== "") return;
  event.preventDefault();
  now.focus();
}
