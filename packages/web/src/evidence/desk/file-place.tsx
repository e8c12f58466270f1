import type { ReactNode } from "react";
import { OpenCareer } from "../../open-career.tsx";
import { SaidPlace } from "./said-place.tsx";
import type { KnownEvidence } from "./use-evidence.ts";

/** Opens and saves the person's own file; what came of it is said beneath. */
export function FilePlace({ known }: { readonly known: KnownEvidence }): ReactNode {
  return (
    <div className="career">
      <p className="note">
        <OpenCareer open={known.open} />
        {(known.items?.length ?? 0) > 0 && (
          <button type="button" className="plain-button" onClick={() => void known.save()}>
            Save career.yaml
          </button>
        )}
      </p>
      <SaidPlace place="file" known={known} />
    </div>
  );
}
