import { z } from "zod";

/** What the first line of a backup says. */
export const HEADER = z.strictObject({
  paycurveBackup: z.literal(1),
  writtenAt: z.iso.datetime(),
  /** How many rows of each table follow, in this order. */
  tables: z.array(z.tuple([z.string(), z.int().nonnegative()])),
});

/** The first line of a backup. */
export type Header = z.infer<typeof HEADER>;

/** What the last line says: the SHA-256 of all before it. */
export const LAST_LINE = z.strictObject({ sha256: z.string() });
