import { type ChangeEvent, type ReactNode, useRef } from "react";
import type { KnownOffers } from "./use-offers.ts";

/** Opens the person's own file, or the example where there is none. */
export function FileChooser({
  alive,
  example,
  open,
  show,
  said,
  refused,
  hasOffers,
}: {
  readonly alive: boolean;
  readonly example: string;
  readonly open: KnownOffers["open"];
  readonly show: KnownOffers["show"];
  readonly said: string | null;
  readonly refused: boolean;
  readonly hasOffers: boolean;
}): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const chosen = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    await open(file);
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
        {!hasOffers && (
          <button
            type="button"
            className="plain-button"
            disabled={!alive}
            onClick={() => void show(example, "Two invented offers. Nothing of yours was changed.")}
          >
            Show an example
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
      <p className={refused ? "note refusal" : "note"} role="status">
        {said}
      </p>
    </div>
  );
}
