import { InputError } from "@paycurve/core";
import { asc, eq } from "drizzle-orm";
import { type ClaimedItem, claimOf } from "../attestations/index.ts";
import type { Directory } from "../directory.ts";
import { items, profiles } from "../store/schema/index.ts";
import type { ExportDocument } from "./export-shape.ts";
import { type KeysSeen, keysSeen } from "./keys-seen.ts";
import { type ReadExport, readExport } from "./read-export.ts";

/** What would change if an export were taken over. */
export interface Arrival extends ReadExport {
  readonly keys: KeysSeen;
  /** What is said otherwise, before and after, by its name on the profile's form. */
  readonly otherwise: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** Systems that are new here, each with what is said of it. */
  readonly comes: readonly string[];
  /** Systems that are here already, each with what is said of it from then on. */
  readonly isReplaced: readonly { readonly after: string; readonly before: string }[];
  /** What is published here, is not in the export, and would go. */
  readonly goes: readonly string[];
  /** What would be asked for anew. */
  readonly asks: ExportDocument["verifications"];
}

/**
 * What an export would change for somebody, before anything is.
 *
 * Shape   a directory, who arrives, text as uploaded → Arrival
 * Errors  those of `readExport`; InputError "arrival.denied" where that directory says that the key is none of its own,
 *         "arrival.own" for an export of this one
 */
export async function arrivalOf(directory: Directory, accountId: string, text: string): Promise<Arrival> {
  const read = await readExport(text, directory.now());
  const { said, record } = read;
  if (said.origin === directory.origin) throw refusal("own", "it was made here, where all of it still is.");
  const keys = await keysSeen(said, directory.proof);
  if (keys === "denied") throw refusal("denied", `${said.origin} says that it did not sign this.`);
  return {
    ...read,
    keys,
    otherwise: await otherwiseSaid(directory, accountId, read),
    ...changedItems(await itemsOf(directory, accountId), record),
    asks: said.verifications.filter(({ method, heldSince }) => method !== "person" && heldSince !== null),
  };
}

type Row = typeof items.$inferSelect;

/** Nothing goes where nothing was published there. */
function changedItems(
  here: readonly Row[],
  record: ReadExport["record"],
): Pick<Arrival, "comes" | "isReplaced" | "goes"> {
  if (record === null) return { comes: [], isReplaced: [], goes: [] };
  const known = new Map(here.map((item) => [item.itemId, saidOf(item)]));
  const isSent = new Set(record.items.map(({ id }) => id));
  return {
    comes: record.items.filter(({ id }) => !known.has(id)).map(saidOf),
    isReplaced: record.items.flatMap((item) => {
      const before = known.get(item.id);
      return before === undefined ? [] : [{ before, after: saidOf(item) }];
    }),
    goes: here.filter(({ itemId }) => !isSent.has(itemId)).map(({ system }) => system),
  };
}

function itemsOf({ database }: Directory, accountId: string) {
  return database.select().from(items).where(eq(items.accountId, accountId)).orderBy(asc(items.place));
}

function saidOf(item: ClaimedItem & { readonly system: string }): string {
  return `${item.system}: ${claimOf(item)}`;
}

async function otherwiseSaid(
  { database }: Directory,
  accountId: string,
  { profile, record }: ReadExport,
): Promise<Arrival["otherwise"]> {
  const [row] = await database.select().from(profiles).where(eq(profiles.accountId, accountId));
  const after = {
    ...profile,
    openToHire: profile.openToHire === "yes",
    openToCollaborate: profile.openToCollaborate === "yes",
    ...(record && { market: record.market, skills: record.skills, levels: record.levels }),
  };
  const levels = new Set([row?.lowerLevel, row?.upperLevel].filter(Boolean));
  const now = new Map<string, unknown>(Object.entries({ ...row, levels: [...levels] }));
  return Object.entries(after).flatMap(([name, value]) => {
    const [was, is] = [wordsOf(now.get(name)), wordsOf(value)];
    return was === is ? [] : [{ name, before: was, after: is }];
  });
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : "";
}

function refusal(reason: string, says: string): InputError {
  return new InputError(`arrival.${reason}`, `export: ${says} Nothing was changed.`, { field: "export" });
}
