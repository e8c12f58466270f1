import { useCallback, useEffect, useState } from "react";
import { forget, recall, remember } from "./browser-store.ts";
import { NOBODY, type Person } from "./person.ts";

/** A person, and what can be done about what the page knows of them. */
export interface KnownPerson {
  readonly person: Person;
  readonly change: (part: Partial<Person>) => void;
  readonly forgetAll: () => void;
  /** False once this browser would not keep something. */
  readonly remembers: boolean;
}

/** The person, recalled from this browser when the page is ready, and kept at every change. */
export function usePerson(): KnownPerson {
  const [person, setPerson] = useState<Person>(NOBODY);
  const [remembers, setRemembers] = useState(true);
  useEffect(() => {
    void recall().then((kept) => {
      if (kept) setPerson((typed) => ({ ...kept, pay: { ...kept.pay, ...typed.pay } }));
      else setRemembers(false);
    });
  }, []);
  const change = useCallback((part: Partial<Person>) => {
    setPerson((before) => ({ ...before, ...part, pay: { ...before.pay, ...part.pay } }));
    void remember(part).then(setRemembers);
  }, []);
  const forgetAll = useCallback(() => {
    setPerson(NOBODY);
    void forget().then(setRemembers);
  }, []);
  return { person, change, forgetAll, remembers };
}
