import { customType, timestamp } from "drizzle-orm/pg-core";

/** A moment, kept with its zone, to the millisecond that the language knows. */
export function moment() {
  return timestamp({ withTimezone: true, precision: 3, mode: "date" });
}

/** Bytes as they are. Both engines give a Uint8Array or what is made from one. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => new Uint8Array(value),
});

/** Words as PostgreSQL searches them. */
export const searchWords = customType<{ data: string }>({ dataType: () => "tsvector" });
