/**
 * What a screen reader says of the lines in the box, once typing rests.
 *
 * Shape   what each line is read as → words; none for none
 * @example spokenLines(["Mid, £60,000."]) // => "Read like this: Mid, £60,000."
 */
export function spokenLines(read: readonly string[]): string {
  const last = read.at(-1);
  if (last === undefined) return "";
  return read.length === 1
    ? `Read like this: ${last}`
    : `${read.length} points are read, the last like this: ${last}`;
}
