import type { ReactNode } from "react";
import type { Told } from "./career/index.ts";
import { OpenCareer } from "./open-career.tsx";
import { SaidPlace } from "./said-place.tsx";

/** Opens and saves the person's own file; what came of it is said beneath. */
export function FilePlace<Place extends string>({
  known,
  holds,
}: {
  readonly known: Told<Place | "file"> & {
    readonly open: (file: File) => Promise<void>;
    readonly save: () => Promise<void>;
    readonly undo: (place: Place | "file") => Promise<void>;
  };
  /** Whether there is anything to save. */
  readonly holds: boolean;
}): ReactNode {
  return (
    <div className="career">
      <p className="note">
        <OpenCareer open={known.open} />
        {holds && (
          <button type="button" className="plain-button" onClick={() => void known.save()}>
            Save career.yaml
          </button>
        )}
      </p>
      <SaidPlace place="file" known={known} />
    </div>
  );
}
