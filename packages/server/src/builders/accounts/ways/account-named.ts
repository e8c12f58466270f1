import { eq, or, type SQL } from "drizzle-orm";
import { accounts } from "../../store/schema/index.ts";

const LONGEST = 254;

/**
 * A name by which somebody signs in, as it is compared: a handle or an address.
 *
 * @example plainName("  Ada@Example.org ") // => "ada@example.org"
 */
export function plainName(typed: string): string {
  return typed.trim().normalize("NFKC").toLowerCase().slice(0, LONGEST);
}

/** The account that a name is of. */
export function accountNamed(name: string): SQL | undefined {
  return or(eq(accounts.handle, plainName(name)), eq(accounts.email, plainName(name)));
}
