import type { Said } from "../brief/index.ts";
import type { CalendarDate } from "../calendar/index.ts";
import type { EvidenceItem } from "../evidence/index.ts";
import type { Market, Money } from "../money/index.ts";
import type { Offer } from "../offer/index.ts";
import type { ScopeAnswers } from "../scope/index.ts";
import type { Skill } from "../skills/index.ts";
import type { LocalPoint } from "../transfer/index.ts";
import { readEvidence } from "./read-evidence.ts";
import { readLocal } from "./read-local.ts";
import { readMe } from "./read-me.ts";
import { readOffers } from "./read-offers.ts";
import { readOwnSkills } from "./read-own-skills.ts";
import { readSaid } from "./read-said.ts";

/** All of a career file that a talk about pay is prepared from. */
export interface ReadTalk {
  /** Null where the file names none. */
  readonly market: Market | null;
  readonly role: string | null;
  readonly scope: Partial<ScopeAnswers>;
  /** Base pay today. */
  readonly pay: Money | null;
  readonly items: readonly EvidenceItem[];
  readonly skills: readonly Skill[];
  readonly points: readonly LocalPoint[];
  readonly offers: readonly Offer[];
  readonly said: readonly Said[];
}

/**
 * Reads what a career file holds for a talk about pay.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages, the day of asking → ReadTalk
 * Errors  InputError "career.…" whose message names file, line, field and what is accepted
 * Source  CONTRACT, career.yaml
 */
export function readTalk(text: string, fileName: string, asOf: CalendarDate): ReadTalk {
  const { market, role, scope, pay } = readMe(text, fileName);
  return {
    market,
    role,
    scope,
    pay: pay?.money ?? null,
    items: readEvidence(text, fileName).items,
    skills: readOwnSkills(text, fileName).skills,
    points: readLocal(text, fileName, asOf).points,
    offers: readOffers(text, fileName).offers,
    said: readSaid(text, fileName, asOf),
  };
}
