import type { Brief, Said } from "@paycurve/core/brief";
import { type ReactNode, useState } from "react";
import { useAlive } from "../../person/index.ts";
import { SaidPlace } from "../../said-place.tsx";
import { type KnownSay, saidWords } from "../desk/index.ts";
import { ToldForm } from "./told-form.tsx";

/** What was told to whom so far, and the button that notes it. */
export function ToldSoFar({
  brief,
  said,
  company,
  known,
}: {
  readonly brief: Brief;
  readonly said: readonly Said[];
  /** Whom the offer is from that is talked about; empty where there is none. */
  readonly company: string;
  readonly known: KnownSay;
}): ReactNode {
  const alive = useAlive();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="told-so-far">
      {isOpen ? (
        <ToldForm brief={brief} company={company} known={known} close={() => setOpen(false)} />
      ) : (
        <button
          type="button"
          className="plain-button strong"
          disabled={!alive || known.elsewhere !== null}
          onClick={() => setOpen(true)}
        >
          I said this
        </button>
      )}
      <SaidPlace place="told" known={known} />
      {said.length > 0 && (
        <ul className="note" aria-label="What you told so far">
          {said.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added
            <li key={index}>Told: {saidWords(line, brief.market)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
