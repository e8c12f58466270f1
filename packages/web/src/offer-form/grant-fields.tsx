import { type Grant, isOption } from "@paycurve/core/equity";
import type { ReactNode } from "react";
import { Fields, itemsAt, type Part } from "./fields.tsx";
import { grantQuestions, KINDS_IN_WORDS, PREFERENCE_QUESTIONS, SELDOM_QUESTIONS } from "./grant-questions.ts";
import { VestingFields } from "./vesting-fields.tsx";

/** One grant of an offer, as a form. */
export function GrantFields({ grant, part }: { readonly grant: Grant; readonly part: Part }): ReactNode {
  const { path, edit } = part;
  const isTraded = grant.kind === "rsu";
  return (
    <fieldset className="grant">
      <legend>{KINDS_IN_WORDS[grant.kind]}</legend>
      <Fields questions={grantQuestions(grant.kind)} part={part} />
      <VestingFields part={part} />
      <details className="seldom">
        <summary>Another first day, another currency</summary>
        <Fields questions={SELDOM_QUESTIONS} part={part} />
      </details>
      {!isTraded && <Preferences part={part} />}
      <button
        type="button"
        className="plain-button"
        onClick={() => void edit({ kind: "remove", path }, `${KINDS_IN_WORDS[grant.kind]}: taken out.`)}
      >
        Take {isOption(grant) ? "these options" : "these shares"} out
      </button>
    </fieldset>
  );
}

/** Classes of shares that are paid before common ones. */
function Preferences({ part }: { readonly part: Part }): ReactNode {
  const { written, path, context, edit } = part;
  const classes = itemsAt(written, ["preferences"]);
  const list = [...path, "preferences"];
  return (
    <details className="seldom">
      <summary>What investors are paid first{classes.length > 0 && ` (${classes.length})`}</summary>
      <p className="small">
        With it, what a sale at any price would leave for you can be worked out. Few letters say it; ask.
      </p>
      {classes.map((one, index) => {
        const at = [...list, String(index)];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: classes have no other name that stays while it is typed
          <fieldset key={index} className="grant">
            <legend>Class {index + 1}</legend>
            <Fields questions={PREFERENCE_QUESTIONS} part={{ written: one, path: at, context, edit }} />
            <button
              type="button"
              className="plain-button"
              onClick={() => void edit({ kind: "remove", path: at })}
            >
              Take this class out
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        className="plain-button"
        onClick={() =>
          void edit({
            kind: "add",
            path: list,
            item: {
              class: CLASS_NAMES.charAt(classes.length) || "Z",
              invested: 0,
              seniority: classes.length + 1,
            },
          })
        }
      >
        Add a class
      </button>
    </details>
  );
}

const CLASS_NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
