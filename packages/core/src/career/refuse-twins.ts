import type { OpenCareer } from "./open-career.ts";

/**
 * Refuses a list in which two items have one id.
 *
 * Shape   an opened file, the list's path, its items → nothing, when each id stands once
 * Errors  InputError "career.field" naming the second of the two
 */
export function refuseTwins(
  { refuse }: OpenCareer,
  path: readonly string[],
  items: readonly { readonly id: string }[],
): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    const first = seen.get(id);
    if (first !== undefined) {
      const says = `“${id}” is the id of number ${first + 1} of the list already; give each its own`;
      throw refuse([...path, String(index), "id"], says);
    }
    seen.set(id, index);
  }
}
