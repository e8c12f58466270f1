import { type FormEvent, type ReactNode, useState } from "react";
import { useAlive } from "../../person/index.ts";
import { SaidPlace } from "../../said-place.tsx";
import type { KnownEvidence } from "../desk/index.ts";

/** The id of the line on which a system is jotted down. */
export const NEW_ITEM = "new-item";

/** A line on which a system is jotted down. It leaves the line at Enter, so that nothing is noted twice. */
export function NewItem({
  known,
  added,
}: {
  readonly known: KnownEvidence;
  readonly added: (id: string) => void;
}): ReactNode {
  const alive = useAlive();
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const system = text.trim().replaceAll(/\s+/g, " ");
    if (system === "") return;
    setRefusal(null);
    setText("");
    const noted = await known.add(system).catch(() => ({ refusal: FAILED }));
    if ("id" in noted) return added(noted.id);
    setRefusal(noted.refusal);
    setText((since) => [system, since].filter(Boolean).join(" "));
  };
  return (
    <form className="paste new-item" noValidate onSubmit={(event) => void submit(event)}>
      <label htmlFor={NEW_ITEM}>A system that you shipped, in one line</label>
      <div className="paste-line">
        <input
          id={NEW_ITEM}
          value={text}
          placeholder="Support-ticket triage classifier"
          disabled={!alive}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          aria-invalid={refusal !== null || undefined}
          aria-describedby={`${NEW_ITEM}-note`}
          aria-errormessage={`${NEW_ITEM}-why`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="plain-button strong" disabled={!alive}>
          Note it
        </button>
      </div>
      <p className="note" id={`${NEW_ITEM}-note`}>
        What it does and for whom. Its number before and after is asked next; every question can be skipped.
      </p>
      <p role="alert" id={`${NEW_ITEM}-why`} className="refusal small">
        {refusal}
      </p>
      <SaidPlace place="line" known={known} />
    </form>
  );
}

const FAILED = "It could not be noted, and nothing has changed. Enter tries it again.";
