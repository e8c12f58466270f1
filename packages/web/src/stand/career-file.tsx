import { MARKETS, type Market } from "@paycurve/core/money";
import { type ReactNode, useEffect, useState } from "react";
import { OpenCareer } from "../open-career.tsx";
import {
  type Change,
  careerText,
  forgotten,
  keepCareerText,
  type Person,
  useAlive,
  withPart,
} from "../person/index.ts";
import type { Answer } from "./answer.ts";
import { type Before, tellThere, toldHere } from "./told-there.ts";

const FILE_NAME = "career.yaml";

/** Opening and saving the person's own file: the same one that the command reads. */
export function CareerFile({
  person,
  market,
  answer,
  change,
}: {
  readonly person: Person;
  readonly market: Market;
  readonly answer: Answer;
  readonly change: (how: Change) => Promise<boolean>;
}): ReactNode {
  const alive = useAlive();
  const [said, setSaid] = useState<Said | null>(null);
  const [before, setBefore] = useState<Before | null>(null);
  const refuse = (words: string): void => setSaid({ refused: true, words: sentence(words) });
  const tell = (words: string): void => setSaid({ refused: false, words });
  const open = async (file: File): Promise<void> => {
    const { openCareerFile } = await import("./open-career-file.ts");
    const opened = await openCareerFile(file);
    if ("refusal" in opened) return refuse(`${sentence(opened.refusal)} Nothing was changed.`);
    const was = { person, text: await careerText(), since: opened.text };
    const isReplaced = (was.text !== null && was.text !== opened.text) || !isNobody(person);
    const undone = isReplaced ? " Undo brings back what stood here." : "";
    const kept = (await keepCareerText(opened.text)) && (await change(withPart(opened.person)));
    setBefore(isReplaced ? was : null);
    if (!opened.market || opened.market === market) return tell(`${opened.words}${undone}`);
    const there = MARKETS[opened.market].inText;
    if (!kept) return tell(`${opened.words} It is about ${there}, and this browser cannot carry it there.`);
    const words = `${opened.words} It is about ${there}, so that is where you are now.${undone}`;
    tellThere({ words, before: isReplaced ? was : null });
    location.assign(`/${opened.market.toLowerCase()}`);
  };
  const save = async (): Promise<void> => {
    const { careerFileOf, downloadCareer } = await import("../career/index.ts");
    const typed = { market, pay: answer.pay?.money ?? null, cleared: person.pay[market] === "" };
    const saved = careerFileOf(person, typed, await careerText());
    if ("refusal" in saved) return refuse(saved.refusal);
    downloadCareer(saved.text, FILE_NAME);
    await keepCareerText(saved.text);
    setBefore((was) => (was?.since === null ? was : null));
    tell(
      `${FILE_NAME} was saved, ${typed.pay ? `with your pay in ${MARKETS[market].coin}s` : "without pay of this market"}.`,
    );
  };
  const forget = async (): Promise<void> => {
    setBefore({ person, text: await careerText(), since: null });
    const all = [await change(forgotten), await keepCareerText(null)];
    if (all.every(Boolean)) tell("Everything you entered here is forgotten.");
    else
      refuse(
        "The page has forgotten; what this browser kept could not be removed. Clear its data for this site.",
      );
  };
  const undo = async (): Promise<void> => {
    if (!before) return;
    const { person: was, text, since } = before;
    const isUntouched = (await careerText()) === since;
    setBefore(null);
    if (since !== null && !isUntouched) return refuse((await import("../career/index.ts")).OVERTAKEN);
    await change(since === null ? withPart(was) : () => was);
    if (isUntouched) await keepCareerText(text);
    tell(since === null ? "It is back." : "It is as it was.");
  };
  const orSay = (work: Promise<void>): Promise<void> =>
    work.catch(() =>
      refuse("A part of this page could not be loaded. Reload it and try again; nothing is lost."),
    );
  useEffect(() => {
    const told = toldHere();
    if (!told) return;
    setSaid({ refused: false, words: told.words });
    setBefore(told.before);
  }, []);
  return (
    <div className="career">
      <p className="note">
        <button type="button" className="plain-button" disabled={!alive} onClick={() => void orSay(save())}>
          Save {FILE_NAME}
        </button>
        <OpenCareer open={(file) => orSay(open(file))} />
        <button type="button" className="plain-button" disabled={!alive} onClick={() => void forget()}>
          Forget me
        </button>
      </p>
      <p className={said?.refused ? "note refusal" : "note"} role="status">
        {said?.words}
      </p>
      {before && (before.since !== null || isNobody(person)) && (
        <button type="button" className="plain-button" onClick={() => void orSay(undo())}>
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

function isNobody({ pay, scope, sector, shippedLately }: Person): boolean {
  const said = Object.keys(pay).length + Object.keys(scope).length;
  return said === 0 && sector === null && shippedLately === null;
}
