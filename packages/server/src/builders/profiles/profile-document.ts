import type { PublicProfile } from "./public-profile.ts";

/**
 * A builder's page for programs.
 *
 * Shape   a profile, this server's origin → JSON; days are YYYY-MM-DD, of a mail address the domain alone is told
 */
export function profileDocument(profile: PublicProfile, origin: string) {
  const { handle, name, headline, about, market, lowerLevel, upperLevel } = profile;
  const { skills, languages, timeZone, availability, links, identity, items, updatedAt } = profile;
  return {
    handle,
    url: `${origin}/builders/${handle}`,
    name,
    headline,
    about,
    market: market || null,
    levels: [...new Set([lowerLevel, upperLevel].filter((level) => level !== null))],
    skills,
    openTo: [...(profile.openToHire ? ["hire"] : []), ...(profile.openToCollaborate ? ["collaborate"] : [])],
    languages,
    timeZone,
    availability,
    links,
    identity,
    items,
    updatedAt: updatedAt.toISOString(),
  };
}

/** The same as a type. */
export type ProfileDocument = ReturnType<typeof profileDocument>;
