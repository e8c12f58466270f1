import { InputError } from "../errors.ts";
import type { EvidenceItem } from "../evidence/index.ts";
import type { Market } from "../money/index.ts";
import { type ScopeAnswers, type ScopeLevelName, scopeSoFar } from "../scope/index.ts";
import type { Skill } from "../skills/index.ts";
import { type PublishedItem, publishedItem } from "./published-item.ts";

/** What a career file says that a public profile may be made of. Pay, offers, local points and talks are not among it. */
export interface RecordSource {
  readonly market: Market | null;
  /** The questions answered so far. */
  readonly scope: Partial<ScopeAnswers>;
  /** Those its owner names as their own. */
  readonly skills: readonly Skill[];
  /** All of them, published or not. */
  readonly items: readonly EvidenceItem[];
}

/** Exactly what leaves a person's machine for their public profile, as JSON can hold it. */
export interface PublishedRecord {
  readonly market: Market;
  /** By the scope test, lowest first: two where one question decides between them, none before it found any. */
  readonly levels: readonly ScopeLevelName[];
  /** By their ids, their owner's first, then those that published items name. */
  readonly skills: readonly string[];
  /** Only what is marked to be published, in the file's order. */
  readonly items: readonly PublishedItem[];
}

/**
 * What of a career file leaves the machine: the market, the level that scope says, the skills, and the items marked
 * `publish`. The answers of the scope test stay, and so does every item that is not marked.
 *
 * Shape   RecordSource → PublishedRecord
 * Errors  InputError "builders.market" where the file names no market
 * Source  docs/methods/builders.md
 */
export function publishedRecord({ market, scope, skills, items }: RecordSource): PublishedRecord {
  if (market === null) throw noMarket();
  const published = items.filter(({ publish }) => publish).map(publishedItem);
  const { found, levels } = scopeSoFar(scope);
  const named = [...skills.map(({ id }) => id), ...published.flatMap((item) => item.skills)];
  return { market, levels: found === null ? [] : levels, skills: [...new Set(named)], items: published };
}

function noMarket(): InputError {
  const says = "me.market: a profile is found by its market, and none is named; write US, GB or IN.";
  return new InputError("builders.market", says, { field: "market" });
}
