const LONGEST = 40;

/**
 * A short name for something new in a career file, by what it is called, that nothing beside it has.
 *
 * Shape   what it is called, the ids there are → an id as `readId` accepts
 * @example freshId("Tiny Labs, Inc.", ["acme"]) // => "tiny-labs-inc"
 * @example freshId("Acme", ["acme"]) // => "acme-2"
 */
export function freshId(name: string, taken: readonly string[]): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, "-").slice(0, LONGEST);
  const id = words.replaceAll(/^-+|-+$/g, "") || "offer";
  if (!taken.includes(id)) return id;
  const numbers = taken.map((_, index) => `${id}-${index + 2}`);
  return numbers.find((one) => !taken.includes(one)) ?? `${id}-${taken.length + 2}`;
}
