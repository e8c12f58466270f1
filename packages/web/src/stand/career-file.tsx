import { MARKETS, type Market } from "@paycurve/core/money";
import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import type { Person } from "../person/index.ts";
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
  const [said, setSaid] = useState<Said | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    event.target.value = "";
    const { openCareerFile } = await import("./open-career-file.ts");
    const opened = await openCareerFile(file);
    if ("refusal" in opened)
      return setSaid({ refused: true, words: `${opened.refusal} Nothing was changed.` });
    await change(opened.person);
    if (opened.market && opened.market !== market) location.assign(`/${opened.market.toLowerCase()}`);
    setSaid({ refused: false, words: opened.words });
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
    await forgetAll();
    setSaid({ refused: false, words: "Everything you entered here is forgotten." });
  };
  return (
    <div className="career">
      <p className="note">
        <button type="button" className="plain-button" onClick={() => void save()}>
          Save {FILE_NAME}
        </button>
        <button type="button" className="plain-button" onClick={() => chooser.current?.click()}>
          Open {FILE_NAME}
        </button>
        <button type="button" className="plain-button" onClick={() => void forget()}>
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
    </div>
  );
}

interface Said {
  readonly refused: boolean;
  readonly words: string;
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
