/** The same fields, none of them undefined where it is there at all. */
export type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/**
 * What was given, without what was left out.
 *
 * Shape   an object → one without undefined values
 * @example givenOnly({ market: "US", level: undefined }) // => { market: "US" }
 */
export function givenOnly<T extends object>(asked: T): Given<T> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Given<T>;
}
