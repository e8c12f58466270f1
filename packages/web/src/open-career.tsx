import { type ChangeEvent, type ReactNode, useRef } from "react";
import { useAlive } from "./person/index.ts";

/** The button that opens the person's own file. */
export function OpenCareer({ open }: { readonly open: (file: File) => Promise<void> }): ReactNode {
  const alive = useAlive();
  const chooser = useRef<HTMLInputElement>(null);
  const chosen = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    await open(file);
    target.value = "";
  };
  return (
    <>
      <button
        type="button"
        className="plain-button"
        disabled={!alive}
        onClick={() => chooser.current?.click()}
      >
        Open career.yaml
      </button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".yaml,.yml,application/yaml,text/yaml"
        onChange={(event) => void chosen(event)}
      />
    </>
  );
}
