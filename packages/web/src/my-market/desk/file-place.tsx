import { type ChangeEvent, type ReactNode, useRef } from "react";
import { useAlive } from "../../person/index.ts";
import { SaidPlace } from "./said-place.tsx";
import type { KnownLocal } from "./use-local.ts";

/** Opens and saves the person's own file; what came of it is said beneath. */
export function FilePlace({ known }: { readonly known: KnownLocal }): ReactNode {
  const alive = useAlive();
  const chooser = useRef<HTMLInputElement>(null);
  const chosen = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    await known.open(file);
    event.target.value = "";
  };
  return (
    <div className="career">
      <p className="note">
        <button
          type="button"
          className="plain-button"
          disabled={!alive}
          onClick={() => chooser.current?.click()}
        >
          Open career.yaml
        </button>
        {(known.points?.length ?? 0) > 0 && (
          <button type="button" className="plain-button" onClick={() => void known.save()}>
            Save career.yaml
          </button>
        )}
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".yaml,.yml,application/yaml,text/yaml"
          onChange={(event) => void chosen(event)}
        />
      </p>
      <SaidPlace place="file" known={known} />
    </div>
  );
}
