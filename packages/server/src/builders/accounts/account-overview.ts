import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import type { Asker } from "../requests/index.ts";
import {
  accessTokens,
  accounts,
  addressConfirmations,
  articles,
  items,
  passkeys,
  profiles,
  recoveryCodes,
  sessions,
} from "../store/schema/index.ts";

/** What the account's own page shows. */
export type AccountOverview = Awaited<ReturnType<typeof accountOverview>>;

/** How an account is opened, and from where: its devices, passkeys, codes and tokens, none of them with its secret. */
export async function accountOverview({ database, now, origin }: Directory, { accountId }: Asker) {
  const [account] = await database
    .select({
      handle: accounts.handle,
      email: accounts.email,
      passwordHash: accounts.passwordHash,
      hiddenAt: accounts.hiddenAt,
      market: profiles.market,
      waitingEmail: addressConfirmations.email,
      waitsUntil: addressConfirmations.expiresAt,
    })
    .from(accounts)
    .leftJoin(addressConfirmations, eq(addressConfirmations.accountId, accounts.id))
    .leftJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(eq(accounts.id, accountId));
  const { id, device, createdAt, seenAt } = sessions;
  const devices = await database
    .select({ id, device, createdAt, seenAt, expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(eq(sessions.accountId, accountId))
    .orderBy(asc(createdAt));
  const keys = await database
    .select({
      id: passkeys.id,
      device: passkeys.device,
      createdAt: passkeys.createdAt,
      usedAt: passkeys.usedAt,
    })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(asc(passkeys.createdAt));
  const tokens = await database
    .select({
      id: accessTokens.id,
      name: accessTokens.name,
      createdAt: accessTokens.createdAt,
      usedAt: accessTokens.usedAt,
    })
    .from(accessTokens)
    .where(eq(accessTokens.accountId, accountId))
    .orderBy(asc(accessTokens.createdAt));
  const hiddenArticles = and(eq(articles.accountId, accountId), isNotNull(articles.hiddenAt));
  const isWaiting = account?.waitsUntil && account.waitsUntil > now();
  return {
    origin,
    handle: account?.handle ?? "",
    market: account?.market ?? "",
    published: await database.$count(items, eq(items.accountId, accountId)),
    email: account?.email ?? null,
    waitingEmail: isWaiting ? account.waitingEmail : null,
    hasPassword: account?.passwordHash !== null,
    devices: devices.filter(({ expiresAt }) => expiresAt > now()),
    passkeys: keys,
    tokens,
    isSomethingHidden: account?.hiddenAt != null || (await database.$count(articles, hiddenArticles)) > 0,
    codesLeft: await database.$count(recoveryCodes, eq(recoveryCodes.accountId, accountId)),
  };
}
