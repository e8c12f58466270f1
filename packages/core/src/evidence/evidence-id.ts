/**
 * A short name for a system, by its own words, that no other item has.
 *
 * Shape   words, ids that are taken → letters, digits and dashes, at most 50
 * @example evidenceId("Support-ticket triage, für alle!", new Set()) // => "support-ticket-triage-fur-alle"
 * @example evidenceId("Search", new Set(["search"])) // => "search-2"
 */
export function evidenceId(system: string, taken: ReadonlySet<string>): string {
  const words = system
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const name = (words ?? ["system"]).reduce(joined).slice(0, LONGEST);
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

const LONGEST = 44;

/** Another word, where it still fits whole. */
function joined(name: string, word: string): string {
  return name.length + 1 + word.length <= LONGEST ? `${name}-${word}` : name;
}
