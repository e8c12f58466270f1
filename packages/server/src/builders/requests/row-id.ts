const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whether a word of an address could name a row at all; anything else would be a fault of the database's.
 *
 * @example isRowId("00000000-0000-4000-8000-000000000001") // => true
 * @example isRowId("1 or 1=1") // => false
 */
export function isRowId(text: string): boolean {
  return UUID.test(text);
}
