import type { BriefSource } from "@paycurve/core/brief";
import type { Market } from "@paycurve/core/money";
import type { KeyboardEvent, ReactNode } from "react";
import { leadBack, noteId } from "./lead-to-note.ts";

/** Where the person's own facts are noted: the page's path beneath its market, and its name. */
const NOTED_ON: Partial<Record<BriefSource["kind"], readonly [path: string, name: string]>> = {
  local: ["/my-market", "My market"],
  offer: ["/offers", "Offers"],
  evidence: ["/evidence", "Evidence"],
  me: ["", "Stand"],
};

/** What each fact is from, with full addresses; Escape leads back to the number that led here. */
export function Footnotes({
  notes,
  market,
}: {
  readonly notes: readonly BriefSource[];
  readonly market: Market;
}): ReactNode {
  const goBack = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") leadBack();
  };
  return (
    <section className="say-notes" aria-labelledby="say-notes-title">
      <h2 id="say-notes-title">Where each fact is from</h2>
      {notes.length === 0 && <p className="note">No fact is cited yet.</p>}
      <ol>
        {notes.map((source, index) => (
          <li key={source.id} id={noteId(index + 1)} tabIndex={-1} onKeyDown={goBack}>
            {source.says.replace(/\.$/, "")}
            <Origin source={source} market={market} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Origin({ source, market }: { readonly source: BriefSource; readonly market: Market }): ReactNode {
  const { kind, url, id } = source;
  const noted = id === "me:words" ? undefined : NOTED_ON[kind];
  return (
    <>
      {noted && (
        <>
          ; from your own file, noted on <a href={`/${market.toLowerCase()}${noted[0]}`}>{noted[1]}</a>
        </>
      )}
      {kind === "said" && "; from your own file"}
      {url !== null && /^https?:\/\//.test(url) && (
        <>
          ,{" "}
          <a className="address" href={url}>
            {url}
          </a>
        </>
      )}
      .
    </>
  );
}
