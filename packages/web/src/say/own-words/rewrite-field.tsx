import { type KeyboardEvent, type ReactNode, useId } from "react";

/** The field in which a sentence is put in own words; it is kept at every key, and what was typed stays. */
export function RewriteField({
  name,
  text,
  write,
  close,
}: {
  readonly name: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly close: () => void;
}): ReactNode {
  const id = useId();
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") close();
  };
  return (
    <div className="rewrite-field">
      <label htmlFor={id}>In your own words: {name}</label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the field has just been asked for
        autoFocus
        rows={3}
        maxLength={1000}
        value={text}
        onChange={({ target }) => write(target.value)}
        onKeyDown={leave}
      />
      <button type="button" className="plain-button" aria-label={`Done: ${name}`} onClick={close}>
        Done
      </button>
    </div>
  );
}
