import type { BriefPage } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { OpenCareer } from "../open-career.tsx";
import { SaidPlace } from "../said-place.tsx";
import type { KnownSay } from "./desk/index.ts";
import { HandOver } from "./paper/index.ts";

/** Opens and saves the person's own file, and hands the brief over; what came of it is said beneath. */
export function Tools({ page, known }: { readonly page: BriefPage; readonly known: KnownSay }): ReactNode {
  return (
    <div className="career say-tools">
      <p className="note">
        <OpenCareer open={known.open} isReady={known.talk !== null} />
        {known.talk !== null && (
          <button type="button" className="plain-button" onClick={() => void known.save()}>
            Save career.yaml
          </button>
        )}
        <HandOver page={page} />
      </p>
      <SaidPlace place="file" known={known} />
      <noscript>
        <p className="note">
          The brief is made in your browser from your own file, which needs this page’s script. Without it,
          the command paycurve brief makes the same.
        </p>
      </noscript>
    </div>
  );
}
