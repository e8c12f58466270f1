const LENT = new Map<string, Buffer>();

/**
 * Lets a career file be read that was handed over as text instead of a path: under a name of its own, in this process alone,
 * and only as long as the reading lasts. Nothing is written.
 *
 * Shape   the text, a reading of the file by its name → what the reading gives
 * Errors  those of the reading
 */
export async function withLentCareer<T>(text: string, read: (name: string) => Promise<T>): Promise<T> {
  const name = freeName();
  LENT.set(name, Buffer.from(text));
  try {
    return await read(name);
  } finally {
    LENT.delete(name);
  }
}

/**
 * What was lent under a name.
 *
 * @example lentCareer("career.yaml") // => null
 */
export function lentCareer(name: string): Buffer | null {
  return LENT.get(name) ?? null;
}

/** Two may be read at once. */
function freeName(): string {
  let count = 1;
  while (LENT.has(nameOf(count))) count++;
  return nameOf(count);
}

function nameOf(count: number): string {
  return count === 1 ? "the career text" : `the career text (${count})`;
}
