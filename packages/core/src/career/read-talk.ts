import type { Talk } from "../brief/index.ts";
import type { CalendarDate } from "../calendar/index.ts";
import { readEvidence } from "./read-evidence.ts";
import { readLocal } from "./read-local.ts";
import { readMe } from "./read-me.ts";
import { readOffers } from "./read-offers.ts";
import { readOwnSkills } from "./read-own-skills.ts";
import { readSaid } from "./read-said.ts";

/**
 * Reads what a career file holds for a talk about pay.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages, the day of asking → Talk
 * Errors  InputError "career.…" whose message names file, line, field and what is accepted
 * Source  CONTRACT, career.yaml
 */
export function readTalk(text: string, fileName: string, asOf: CalendarDate): Talk {
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
