import { DataError, InputError } from "@paycurve/core";

/** An error as a log may hold it. */
export interface FailureWords {
  /** Its name and code, then those of what caused it. */
  readonly errors: readonly { readonly name: string; readonly code?: string | number }[];
  /** In the words of the one who runs the server, about what they set up themselves. */
  readonly says?: string;
  /** Places in the code, the innermost first. */
  readonly at?: readonly string[];
}

const MOST_CAUSES = 4;
const MOST_PLACES = 8;

/**
 * What may be written down of an error: names, codes and places in the code. Its message is not, since a database and a
 * mail server repeat in theirs what they were sent; but for how the directory itself is kept.
 *
 * Shape   anything thrown → words of ours alone
 * @example failureWords(new TypeError("no ada@example.org")).errors // => [{ name: "TypeError" }]
 */
export function failureWords(error: unknown): FailureWords {
  const places = placesOf(error);
  return {
    errors: chainOf(error).map(nameAndCode),
    ...(isOfKeeping(error) && { says: error.message }),
    ...(places.length > 0 && { at: places }),
  };
}

function isOfKeeping(error: unknown): error is DataError | InputError {
  const isOurs = error instanceof DataError || error instanceof InputError;
  return isOurs && error.code.startsWith("directory.");
}

function chainOf(error: unknown): unknown[] {
  const chain = [error];
  while (chain.length <= MOST_CAUSES) {
    const { cause } = (chain.at(-1) ?? {}) as { readonly cause?: unknown };
    if (cause === undefined) break;
    chain.push(cause);
  }
  return chain;
}

function nameAndCode(error: unknown): FailureWords["errors"][number] {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { readonly code?: unknown };
  return { name: isWord(error.name) ? error.name : "Error", ...(isWord(code) && { code }) };
}

/** A name as programs give them, not a text. */
function isWord(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && /^[\w.-]{1,60}$/.test(value));
}

function placesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const { message, stack } = error;
  const after = stack.indexOf(message);
  if (after < 0) return [];
  const places = [...stack.slice(after + message.length).matchAll(/^ +at (.+:\d+:\d+)\)?$/gm)];
  return places.slice(0, MOST_PLACES).map(([, place = ""]) => place);
}
