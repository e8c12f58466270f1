import { useCallback, useEffect, useState } from "react";
import { forget, recall, remember } from "./browser-store.ts";
import { NOBODY, type Person } from "./person.ts";

/** A person, and what can be done about what the page knows of them. */
export interface KnownPerson {
  readonly person: Person;
  readonly change: (part: Partial<Person>) => Promise<boolean>;
  readonly forgetAll: () => Promise<boolean>;
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
  const keep = useCallback(async (kept: Promise<boolean>) => {
    const done = await kept;
    setRemembers(done);
    return done;
  }, []);
  const change = useCallback(
    (part: Partial<Person>) => {
      setPerson((before) => ({ ...before, ...part, pay: { ...before.pay, ...part.pay } }));
      return keep(remember(part));
    },
    [keep],
  );
  const forgetAll = useCallback(() => {
    setPerson(NOBODY);
    return keep(forget());
  }, [keep]);
  return { person, change, forgetAll, remembers };
}
