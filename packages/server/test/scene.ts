import { sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { TABLES } from "../src/builders/accounts/leaving/index.ts";
import { hashOf, hashPassword } from "../src/builders/accounts/secrets/index.ts";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import * as schema from "../src/builders/store/schema/index.ts";
import { PASSWORD } from "./account-house.ts";

/** Who asks, besides whoever has no account. */
export const PEOPLE = ["other", "owner", "member", "admin"] as const;

/** One of them. */
export type Person = (typeof PEOPLE)[number];

/** By what the things of a scene are known. */
export type Ids = Readonly<Record<keyof typeof KNOWN, string>>;

/** What a scene holds: each of it is the owner's, but for the list's member. */
export const KNOWN = {
  handle: "ada-owner",
  list: "10000000-0000-4000-8000-000000000001",
  contact: "10000000-0000-4000-8000-000000000002",
  verification: "10000000-0000-4000-8000-000000000003",
  attestation: "10000000-0000-4000-8000-000000000004",
  signed: "10000000-0000-4000-8000-000000000005",
  token: "10000000-0000-4000-8000-000000000006",
  session: "10000000-0000-4000-8000-000000000007",
  report: "10000000-0000-4000-8000-000000000008",
  owner: accountOf("owner"),
  member: accountOf("member"),
  hidden: "10000000-0000-4000-8000-00000000000b",
  article: "what-routing-taught",
  item: "ticket-triage",
  passkey: "passkey-of-the-owner",
  confirmation: "secret-of-the-confirmation",
  letter: "secret-of-the-letter-sent",
  link: "secret-of-a-link-to-sign",
  withdrawal: "secret-of-a-link-to-take-back",
} as const;

/** The same for things that are not there. */
export const UNKNOWN: Ids = {
  ...KNOWN,
  ...Object.fromEntries(
    Object.entries(KNOWN).map(([name, id]) => [name, id.replace(/^[01]000/, "9999").replace(/(?<=-)o/, "n")]),
  ),
  article: "what-nobody-wrote",
  item: "no-such-system",
};

/** A code by which the owner's account is opened once. */
export const CODE = "abcde-fghjk-mnpqr-stuvw";

/** The account of somebody. */
export function accountOf(person: Person): string {
  return `00000000-0000-4000-8000-00000000000${PEOPLE.indexOf(person) + 1}`;
}

/** The cookie of somebody's browser. */
export function cookieOf(person: Person): string {
  return `__Host-paycurve=token-of-${person}`;
}

const NOW = new Date("2026-11-28T12:00:00Z");
const LATER = new Date("2026-12-08T12:00:00Z");
const HANDLES = { other: "bob-other", owner: KNOWN.handle, member: "cy-member", admin: "di-admin" };
const ITEM_ROW = "10000000-0000-4000-8000-000000000009";
const ANOTHER = { id: "10000000-0000-4000-8000-00000000000a", handle: "eli-admin", isAdmin: true };
const HIDDEN = { slug: "hidden", hiddenAt: NOW, hiddenBecause: "It insults." };
const SETTLED = {
  id: ANOTHER.id,
  about: "article",
  aboutId: KNOWN.hidden,
  outcome: "hidden",
  outcomeNote: "It insults.",
  settledAt: NOW,
};

/** The owner's one system. */
export const ITEM = {
  id: ITEM_ROW,
  accountId: accountOf("owner"),
  itemId: KNOWN.item,
  place: 0,
  system: "Ticket triage",
  problem: null,
  metric: null,
  unit: "hours",
  baseline: null,
  after: null,
  method: null,
  shipped: null,
  production: null,
  part: null,
  proof: [],
  skills: [],
  shows: [],
  publishedAt: NOW,
  updatedAt: NOW,
};

type Rows = readonly [table: PgTable, rows: Record<string, unknown>[]];

/** Lays the scene in an empty directory. */
export async function layScene(database: DirectoryDatabase): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  const scene = [...rowsOfPeople(passwordHash), ...rowsOfWays(), ...rowsOfWork(), ...rowsOfDealings()];
  for (const [table, rows] of scene) await database.insert(table).values(rows);
}

/** Does something to a directory and takes it back: nothing of it is left but what it gives. */
export async function inPassing<Given>(
  database: DirectoryDatabase,
  deed: (database: DirectoryDatabase) => Promise<Given>,
): Promise<Given> {
  const given: Given[] = [];
  const passed = new Error("taken back");
  const doing = database.transaction(async (all) => {
    given.push(await deed(all));
    throw passed;
  });
  await doing.catch((error: unknown) => {
    if (error !== passed) throw error;
  });
  return given[0] as Given;
}

function rowsOfPeople(passwordHash: string): Rows[] {
  const people = PEOPLE.map((person) => ({
    id: accountOf(person),
    handle: HANDLES[person],
    email: `${person}@mail.example`,
    passwordHash,
    isAdmin: person === "admin",
    createdAt: NOW,
  }));
  const sessions = PEOPLE.map((person) => ({
    tokenHash: hashOf(`token-of-${person}`),
    id: person === "owner" ? KNOWN.session : accountOf(person).replace(/^0/, "2"),
    accountId: accountOf(person),
    device: "a browser",
    createdAt: NOW,
    seenAt: NOW,
    expiresAt: LATER,
  }));
  return [
    [schema.accounts, [...people, { ...ANOTHER, createdAt: NOW }]],
    [schema.sessions, sessions],
  ];
}

function rowsOfWays(): Rows[] {
  const own = { accountId: accountOf("owner"), createdAt: NOW };
  const passkey = { ...own, id: KNOWN.passkey, publicKey: new Uint8Array([1]), counter: 0, transports: [] };
  const confirmation = { ...own, email: "new@mail.example", expiresAt: LATER };
  return [
    [schema.passkeys, [{ ...passkey, device: "a phone" }]],
    [schema.recoveryCodes, [{ ...own, hash: hashOf(CODE) }]],
    [schema.accessTokens, [{ ...own, id: KNOWN.token, tokenHash: hashOf("a token"), name: "laptop" }]],
    [schema.addressConfirmations, [{ ...confirmation, tokenHash: hashOf(KNOWN.confirmation) }]],
  ];
}

function rowsOfWork(): Rows[] {
  const own = { accountId: accountOf("owner"), publishedAt: NOW, updatedAt: NOW };
  const profile = { name: "Ada", headline: "Routes tickets", about: "", market: "GB", skills: ["mlops"] };
  const open = { openToHire: true, openToCollaborate: true, languages: ["en"], links: [], isListed: true };
  const counted = { isIdentified: true, verifiedSystems: 1, verifiedBy: ["domain"] };
  const article = { slug: KNOWN.article, title: "What routing taught", body: "Patience.", market: "GB" };
  const asked = { accountId: own.accountId, askedAt: NOW };
  const held = { ...asked, method: "domain", heldSince: NOW, checkedAt: NOW, dueAt: LATER };
  const verifications = [
    { ...held, id: KNOWN.verification, itemId: ITEM_ROW, subject: "localhost", token: "a line" },
    { ...held, id: ITEM_ROW, itemId: null, subject: "localhost", token: "another line" },
    {
      ...asked,
      id: KNOWN.member,
      method: "address",
      subject: "ada@work.example",
      token: hashOf(KNOWN.letter),
    },
  ];
  const word = { ...asked, itemId: ITEM_ROW, relation: "client", expiresAt: LATER };
  const given = { statement: "So it is.", credential: "e30.e30.e30", signedAt: NOW };
  const attestations = [
    { ...word, id: KNOWN.attestation, name: "Grace", linkHash: hashOf(KNOWN.link) },
    { ...word, ...given, id: KNOWN.signed, name: "Joan", withdrawHash: hashOf(KNOWN.withdrawal) },
  ];
  return [
    [
      schema.profiles,
      [{ ...own, ...profile, ...open, ...counted, words: sql`to_tsvector('english', 'ada')` }],
    ],
    [schema.items, [ITEM]],
    [schema.verifications, verifications],
    [schema.attestations, attestations.slice(0, 1)],
    [schema.attestations, attestations.slice(1)],
    [schema.articles, [{ ...own, ...article, id: ITEM_ROW }]],
    [schema.articles, [{ ...own, ...article, ...HIDDEN, id: KNOWN.hidden }]],
  ];
}

function rowsOfDealings(): Rows[] {
  const [ownerId, memberId] = [accountOf("owner"), accountOf("member")];
  const list = { shortlistId: KNOWN.list, addedAt: NOW };
  const contact = {
    id: KNOWN.contact,
    fromId: memberId,
    toId: ownerId,
    aim: "hire",
    message: "Let us talk.",
  };
  const report = { id: KNOWN.report, fromId: memberId, about: "profile", aboutId: ownerId, reason: "untrue" };
  return [
    [schema.shortlists, [{ id: KNOWN.list, accountId: ownerId, name: "Team", aim: "hire", createdAt: NOW }]],
    [schema.shortlistMembers, [{ ...list, accountId: memberId }]],
    [schema.shortlisted, [{ ...list, builderId: ownerId, reason: "Cut routing", note: "a note" }]],
    [schema.contacts, [{ ...contact, askedAt: NOW }]],
    [schema.reports, [{ ...report, note: "It is not so.", reportedAt: NOW }]],
    [schema.reports, [{ ...report, ...SETTLED, note: "", reportedAt: NOW }]],
  ];
}

/** Every row of every table, by its table. */
export type EveryRow = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The log of who did what, and keys, which are made when one is first wanted. */
const UNREAD: readonly PgTable[] = [schema.auditEntries, schema.signingKeys];

/** Reads a directory with one statement, whole but for what is not somebody's. */
export async function everyRow(database: DirectoryDatabase): Promise<EveryRow> {
  const parts = TABLES.filter((table) => !UNREAD.includes(table)).map((table) => {
    const { name } = getTableConfig(table);
    const rows = sql`select coalesce(json_agg(row order by row::text), '[]') from ${sql.identifier(name)} as row`;
    return sql`${sql.raw(`'${name}'`)}, (${rows})`;
  });
  const read = await database.execute<{ all: EveryRow }>(
    sql`select json_build_object(${sql.join(parts, sql`, `)}) as all`,
  );
  return (read as { readonly rows: { readonly all: EveryRow }[] }).rows[0]?.all ?? {};
}
