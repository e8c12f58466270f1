import { type Brief, briefPage } from "@paycurve/core/brief";
import type { ReactNode } from "react";
import { Noted } from "../sentences/index.ts";
import { missingOf } from "./missing.ts";

const NAMES = ["Ask", "Accept", "Walk away below"] as const;

/** Reasons, and no number: why it is withheld, and what would make it answerable. */
export function WithheldRow({ brief }: { readonly brief: Brief }): ReactNode {
  const [{ about } = { about: null }] = briefPage(brief).parts;
  return (
    <dl className="say-numbers">
      {NAMES.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="told withheld">
            <svg className="say-hatch" aria-hidden="true">
              <rect width="100%" height="100%" fill="url(#hatch)" />
            </svg>
            withheld
          </dd>
        </div>
      ))}
      <div className="because">
        <dt>Reasons, and no number</dt>
        <dd>{about}</dd>
        {brief.whyLevel && (
          <dd>
            <Noted sentence={brief.whyLevel} />
          </dd>
        )}
        {missingOf(brief).map(({ says, path, page }) => (
          <dd key={path}>
            {says} <a href={`/${brief.market.toLowerCase()}${path}`}>{page}</a>
          </dd>
        ))}
        <dd>
          Instead: <Noted sentence={brief.alternative} />
        </dd>
      </div>
    </dl>
  );
}
