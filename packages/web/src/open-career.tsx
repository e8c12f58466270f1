import { type ChangeEvent, type ReactNode, useRef } from "react";
import { useAlive } from "./person/index.ts";

/** The button that opens the person's own file; not ready where the page is still to be put in place anew. */
export function OpenCareer({
  open,
  isReady = true,
}: {
  readonly open: (file: File) => Promise<void>;
  readonly isReady?: boolean;
}): ReactNode {
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
        disabled={!alive || !isReady}
        onClick={() => chooser.current?.click()}
      >
        Open career.yaml
      </button>
      {isReady && (
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".yaml,.yml,application/yaml,text/yaml"
          onChange={(event) => void chosen(event)}
        />
      )}
    </>
  );
}
