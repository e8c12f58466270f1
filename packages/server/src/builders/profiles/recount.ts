import { isHeld, verifiedCounts } from "@paycurve/core/builders";
import type { CalendarDate } from "@paycurve/core/calendar";
import { SKILLS } from "@paycurve/core/skills";
import { eq, sql } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { accounts, items, METHODS, profiles, verifications } from "../store/schema/index.ts";
import { verificationOf } from "./verification-of.ts";

/**
 * Counts anew what a builder's items and verifications come to, and the words they are found by. It belongs into the
 * transaction that changed any of these; who has no profile is left alone.
 *
 * Shape   a transaction, an account, the day → their row of `profiles` set; three questions and an update
 */
export async function recount(
  database: DirectoryDatabase,
  accountId: string,
  today: CalendarDate,
): Promise<void> {
  const [profile] = await database
    .select({ ...WORDS, market: profiles.market, handle: accounts.handle, hiddenAt: accounts.hiddenAt })
    .from(profiles)
    .innerJoin(accounts, eq(accounts.id, profiles.accountId))
    .where(eq(profiles.accountId, accountId));
  if (!profile) return;
  const shipped = await database.select().from(items).where(eq(items.accountId, accountId));
  const counts = countsOf(shipped, await verificationsOf(database, accountId), today);
  const words = wordsOf(profile, shipped);
  const isListed = profile.hiddenAt === null && profile.market !== "";
  await database
    .update(profiles)
    .set({ ...counts, words, isListed })
    .where(eq(profiles.accountId, accountId));
}

const WORDS = { name: profiles.name, headline: profiles.headline, skills: profiles.skills };

type Shipped = typeof items.$inferSelect;
type Kept = Awaited<ReturnType<typeof verificationsOf>>[number];

function verificationsOf(database: DirectoryDatabase, accountId: string) {
  return database.select().from(verifications).where(eq(verifications.accountId, accountId));
}

function countsOf(shipped: readonly Shipped[], kept: readonly Kept[], today: CalendarDate) {
  const of = (itemId: string | null) => kept.filter((one) => one.itemId === itemId).map(verificationOf);
  const { outcomes, systems, latestShipped } = verifiedCounts(
    shipped.map((item) => ({ ...item, verifications: of(item.id) })),
    today,
  );
  const held = kept.map(verificationOf).filter((one) => isHeld([one], today));
  return {
    isIdentified: isHeld(of(null), today),
    verifiedOutcomes: outcomes,
    verifiedSystems: systems,
    verifiedBy: METHODS.filter((method) => held.some((one) => one.method === method)),
    latestShipped,
  };
}

interface Named {
  readonly name: string;
  readonly handle: string;
  readonly headline: string;
  readonly skills: readonly string[];
}

/** A name weighs more than a headline or a skill, and these more than a system's words. */
function wordsOf({ name, handle, headline, skills }: Named, shipped: readonly Shipped[]) {
  const skillNames = SKILLS.filter(({ id }) => skills.includes(id)).flatMap((skill) => [
    skill.name,
    ...skill.words,
  ]);
  const systems = shipped.flatMap(({ system, problem, metric }) => [system, problem, metric]);
  return sql`setweight(to_tsvector('english', ${`${name} ${handle}`}), 'A')
    || setweight(to_tsvector('english', ${[headline, ...skillNames].join("\n")}), 'B')
    || setweight(to_tsvector('english', ${systems.filter(Boolean).join("\n")}), 'C')`;
}
