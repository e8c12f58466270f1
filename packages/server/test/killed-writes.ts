import { createHash } from "node:crypto";
import type { PublishedRecord } from "@paycurve/core/builders";
import { publishedOf, publishedTriage } from "./records.ts";

/** Who keeps the lists that are written to. */
export const WRITER = accountOfBuilder(1);

/** Fewer than a list holds. */
export const MOST_ON_LIST = 150;

/** A list of the writer's. */
export function listOf(builder: number): string {
  return uuidOf(`list${Math.floor(builder / MOST_ON_LIST)}`);
}

/** The account that `addSomeBuilders` gives the builder of a number. */
export function accountOfBuilder(builder: number): string {
  return uuidOf(`account${builder}`);
}

/** Three systems, each of which names the round. */
export function recordOf(round: string): PublishedRecord {
  return publishedOf(["one", "two", "three"].map((id) => publishedTriage({ id, system: round })));
}

/** What PostgreSQL makes of md5 as an id. */
function uuidOf(text: string): string {
  const hex = createHash("md5").update(text).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
