import { useEffect, useRef, useState } from "react";
import { careerText } from "../person/index.ts";
import type { OwnShown } from "./own-shown.ts";

/** A skill that is noted or taken out, and what is said then. */
export interface Ticked {
  readonly id: string;
  readonly isOwn: boolean;
  readonly words: string;
}

/** The skills that a person has, and how another is noted. */
export interface KnownOwnSkills extends OwnShown {
  readonly tick: (ticked: Ticked) => void;
}

const UNKNOWN: OwnShown = { own: null, cited: [], words: "", isRefused: false };

const NOT_LOADED: OwnShown = {
  own: null,
  cited: [],
  words: "A part of this page could not be loaded. Reload it and try again; nothing is lost.",
  isRefused: true,
};

/** The skills of the career file that this browser keeps; what reads and writes it is fetched once it is needed. */
export function useOwnSkills(): KnownOwnSkills {
  const [shown, setShown] = useState(UNKNOWN);
  const last = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    last.current = recalled().then(setShown, () => setShown(NOT_LOADED));
  }, []);
  const tick = ({ id, isOwn, words }: Ticked): void => {
    setShown(({ own, cited }) => {
      const others = (own ?? []).filter((one) => one !== id);
      return { own: isOwn ? [...others, id] : others, cited, words: "", isRefused: false };
    });
    last.current = last.current
      .then(async () => (await desk()).note(id, isOwn, words))
      .then(setShown, () => setShown(NOT_LOADED));
  };
  return { ...shown, tick };
}

async function recalled(): Promise<OwnShown> {
  return (await careerText()) === null ? { ...UNKNOWN, own: [] } : (await desk()).readBack();
}

function desk() {
  return import("./own-skills-desk.ts");
}
