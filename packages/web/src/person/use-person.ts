import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { recall, remember } from "./browser-store.ts";
import type { Change } from "./change.ts";
import { NOBODY, type Person } from "./person.ts";

/** A person, and how what the page knows of them is changed. */
export interface KnownPerson {
  readonly person: Person;
  /** Changes the person; answers whether the browser kept it. */
  readonly change: (how: Change) => Promise<boolean>;
  /** False once this browser would not keep something. */
  readonly remembers: boolean;
}

/** The person, recalled from this browser when the page is ready, and kept at every change. */
export function usePerson(): KnownPerson {
  const [person, setPerson] = useState<Person>(NOBODY);
  const [remembers, setRemembers] = useState(true);
  const early = useRef<Change[] | null>([]);
  useEffect(() => {
    void recall().then((kept) => {
      const changes = early.current ?? [];
      early.current = null;
      if (kept) startTransition(() => setPerson(changes.reduce((before, how) => how(before), kept)));
      else setRemembers(false);
    });
  }, []);
  const change = useCallback(async (how: Change) => {
    early.current?.push(how);
    setPerson(how);
    const kept = await remember(how);
    setRemembers(kept);
    return kept;
  }, []);
  return { person, change, remembers };
}
