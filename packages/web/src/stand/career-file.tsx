import { MARKETS, type Market } from "@paycurve/core/money";
import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { type Person, useAlive } from "../person/index.ts";
import type { Answer } from "./answer.ts";

const FILE_NAME = "career.yaml";

/** Opening and saving the person's own file: the same one that the command reads. */
export function CareerFile({
  person,
  market,
  answer,
  change,
  forgetAll,
}: {
  readonly person: Person;
  readonly market: Market;
  readonly answer: Answer;
  readonly change: (part: Partial<Person>) => Promise<boolean>;
  readonly forgetAll: () => Promise<boolean>;
}): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const alive = useAlive();
  const [said, setSaid] = useState<Said | null>(null);
  const [forgotten, setForgotten] = useState<Person | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    event.target.value = "";
    const { openCareerFile } = await import("./open-career-file.ts");
    const opened = await openCareerFile(file);
    if ("refusal" in opened)
      return setSaid({ refused: true, words: `${sentence(opened.refusal)} Nothing was changed.` });
    await change(opened.person);
    setSaid({ refused: false, words: opened.words });
    if (opened.market && opened.market !== market) {
      tellThere(
        `${opened.words} It is about ${MARKETS[opened.market].inText}, so that is where you are now.`,
      );
      location.assign(`/${opened.market.toLowerCase()}`);
    }
  };
  const save = async (): Promise<void> => {
    const { careerFileOf } = await import("./save-career-file.ts");
    const saved = careerFileOf(person, { market, pay: answer.pay?.money ?? null });
    if ("refusal" in saved) return setSaid({ refused: true, words: saved.refusal });
    download(saved.text);
    await change({ careerFile: saved.text });
    setSaid({
      refused: false,
      words: `${FILE_NAME} was saved, with your pay in ${MARKETS[market].currency}.`,
    });
  };
  const forget = async (): Promise<void> => {
    setForgotten(person);
    await forgetAll();
    setSaid({ refused: false, words: "Everything you entered here is forgotten." });
  };
  const undo = async (): Promise<void> => {
    if (forgotten) await change(forgotten);
    setForgotten(null);
    setSaid({ refused: false, words: "It is back." });
  };
  useEffect(() => {
    const words = toldHere();
    if (words) setSaid({ refused: false, words });
  }, []);
  return (
    <div className="career">
      <p className="note">
        <button type="button" className="plain-button" disabled={!alive} onClick={() => void save()}>
          Save {FILE_NAME}
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={!alive}
          onClick={() => chooser.current?.click()}
        >
          Open {FILE_NAME}
        </button>
        <button type="button" className="plain-button" disabled={!alive} onClick={() => void forget()}>
          Forget me
        </button>
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".yaml,.yml,application/yaml,text/yaml"
          onChange={(event) => void open(event)}
        />
      </p>
      <p className={said?.refused ? "note refusal" : "note"} role="status">
        {said?.words}
      </p>
      {forgotten && (
        <button type="button" className="plain-button" onClick={() => void undo()}>
          Undo
        </button>
      )}
    </div>
  );
}

interface Said {
  readonly refused: boolean;
  readonly words: string;
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

const TOLD = "paycurve-told";

/** Leaves words for the page that is opened next. */
function tellThere(words: string): void {
  try {
    sessionStorage.setItem(TOLD, words);
  } catch {
    // A browser that keeps nothing shows the next page without them.
  }
}

function toldHere(): string | null {
  try {
    const words = sessionStorage.getItem(TOLD);
    sessionStorage.removeItem(TOLD);
    return words;
  } catch {
    return null;
  }
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
