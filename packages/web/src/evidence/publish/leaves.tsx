import type { NamedWords } from "@paycurve/core/builders";
import type { ReactNode } from "react";
import type { Leaving } from "./leaving.ts";

/** Everything that leaves, word for word, and what stays. */
export function Leaves({ parts: { person, items }, stays }: Leaving): ReactNode {
  return (
    <div className="leaves">
      <section aria-labelledby="leaves-title">
        <h3 id="leaves-title">This leaves, and anyone can read it</h3>
        <Named parts={person} />
        {items.length === 0 && <p>No system: none is ticked.</p>}
        <ul>
          {items.map(({ system, fields }) => (
            <li key={fields[0]?.words}>
              <p className="serif">{system}</p>
              <Named parts={fields} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stays-title">
        <h3 id="stays-title">This stays</h3>
        <ul>
          {stays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Named({ parts }: { readonly parts: readonly NamedWords[] }): ReactNode {
  return (
    <dl>
      {parts.map(({ name, words }) => (
        <div key={`${name} ${words}`}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
