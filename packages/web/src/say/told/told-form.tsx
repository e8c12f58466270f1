import { capitalised } from "@paycurve/core";
import type { Brief } from "@paycurve/core/brief";
import { formatMoney, MARKETS, moneyOfMajor } from "@paycurve/core/money";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { KnownSay } from "../desk/index.ts";
import { readLine, type TypedLine } from "./read-line.ts";

/** Asks to whom what was said, and notes it. */
export function ToldForm({
  brief,
  company,
  known,
  close,
}: {
  readonly brief: Brief;
  readonly company: string;
  readonly known: KnownSay;
  readonly close: () => void;
}): ReactNode {
  const id = useId();
  const [to, setTo] = useState(company);
  const [about, setAbout] = useState("expected base");
  const [amount, setAmount] = useState(() => askOf(brief));
  const [refused, setRefused] = useState<Refused | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const line = readLine({ to, about, amount }, brief.market);
    if ("refusal" in line) return setRefused(line);
    const why = await known.tell(line).catch(() => ({ refusal: FAILED }));
    if (why) return setRefused({ field: null, refusal: why.refusal });
    close();
  };
  const fields = [
    { field: "to", name: "To whom", value: to, set: setTo },
    { field: "about", name: "About", value: about, set: setAbout },
    { field: "amount", name: "Amount a year", value: amount, set: setAmount },
  ] as const;
  return (
    <form className="told-form" noValidate onSubmit={(event) => void submit(event)}>
      {fields.map(({ field, name, value, set }, index) => (
        <p key={name}>
          <label htmlFor={`${id}-${index}`}>{name}</label>
          <input
            id={`${id}-${index}`}
            // biome-ignore lint/a11y/noAutofocus: the form has just been asked for
            autoFocus={index === 0}
            value={value}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-errormessage={`${id}-why`}
            aria-invalid={refused?.field === field || undefined}
            onChange={({ target }) => set(target.value)}
          />
        </p>
      ))}
      <p className="told-buttons">
        <button type="submit" className="plain-button strong">
          Note it
        </button>
        <button type="button" className="plain-button" onClick={close}>
          Not now
        </button>
      </p>
      <p role="alert" id={`${id}-why`} className="refusal small">
        {refused && capitalised(refused.refusal)}
      </p>
    </form>
  );
}

/** Why nothing was noted, and the field to blame where it is one. */
interface Refused {
  readonly field: keyof TypedLine | null;
  readonly refusal: string;
}

const FAILED = "It could not be noted, and nothing has changed. Try it again.";

function askOf({ numbers, market }: Brief): string {
  const amount = "ask" in numbers ? numbers.ask.amount : null;
  return amount === null ? "" : formatMoney(moneyOfMajor(amount, MARKETS[market].currency));
}
