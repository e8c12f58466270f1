import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { proofServer } from "../../market/test/proof-server.ts";
import {
  askAttestation,
  attestationRoutes,
  shownMark,
  signAttestation,
  verifyAttestation,
} from "../src/builders/attestations/index.ts";
import type { Directory } from "../src/builders/directory.ts";
import {
  arrivalOf,
  keysSeen,
  leavingRoutes,
  type SignedExport,
  signedExport,
  takeOver,
} from "../src/builders/leaving/index.ts";
import { editProfile, PROFILE_FORM, profileRoutes, publishRecord } from "../src/builders/profiles/index.ts";
import type { Asker } from "../src/builders/requests/index.ts";
import { publicKeys, signToken } from "../src/builders/signing/index.ts";
import {
  askedChecks,
  attestations,
  auditEntries,
  carriedAttestations,
  items,
  profiles,
  verifications,
} from "../src/builders/store/schema/index.ts";
import { askVerification, verificationRoutes } from "../src/builders/verification/index.ts";
import { type AskAs, addAccount, askAs, form, ORIGIN } from "./builders-app.ts";
import { ENGINES, keptDatabase } from "./directories.ts";
import { publishedOf, publishedTriage } from "./records.ts";

const ELSEWHERE = "https://elsewhere.example.org";
const NOW = new Date("2026-11-28T12:00:00Z");
const GONE: Directory["proof"] = { resolve: () => Promise.reject(new Error("no such name")) };

describe.each(ENGINES)("leaving a directory kept by %s, and arriving in another", (engine) => {
  let left: Directory;
  let here: Directory;
  let askThere: AskAs;
  let askHere: AskAs;
  let letters = 0;
  let people = 0;

  beforeAll(async () => {
    const send = async (): Promise<void> => void letters++;
    const common = { now: () => NOW, send, figures: [], proof: GONE };
    left = { ...common, database: await keptDatabase(engine), origin: ELSEWHERE };
    here = { ...common, database: await keptDatabase(engine), origin: ORIGIN };
  });

  beforeEach(() => {
    letters = 0;
    askThere = askAs(leavingRoutes(left));
    askHere = askAs(
      leavingRoutes(here),
      attestationRoutes(here),
      profileRoutes(here),
      verificationRoutes(here),
    );
  });

  const PROFILE = {
    name: "Ada Lovelace",
    headline: "Routes tickets",
    about: "I *ship*.",
    languages: "English, French",
    timeZone: "Europe/London",
    availability: "From May",
    links: "https://ada.example.org/\nhttps://github.com/ada",
    openToHire: "yes",
  };

  /** Somebody in the other directory, with two systems, three verifications and a word of a person. */
  const leaver = async (from = left): Promise<Asker> => {
    const asker = await addAccount(from, `leaver-${++people}`);
    const { accountId, handle } = asker;
    const second = publishedTriage({ id: "search", system: "Search over contracts" });
    await publishRecord(from, accountId, publishedOf([publishedTriage(), second]));
    await editProfile(from, accountId, PROFILE_FORM.parse(PROFILE));
    for (const [method, subject, itemId] of [
      ["domain", `${handle}.example.org`, null],
      ["repository", "https://github.com/ada/triage", "ticket-triage"],
      ["address", `${handle}@mail.example.org`, null],
    ] as const)
      await askVerification(from, asker, { method, subject, itemId });
    await from.database
      .update(verifications)
      .set({ heldSince: NOW, checkedAt: NOW, dueAt: NOW })
      .where(eq(verifications.accountId, accountId));
    const whom = { itemId: "ticket-triage", name: "Grace Hopper", relation: "client" } as const;
    const secret = (await askAttestation(from, asker, whom)).split("/").at(-1) ?? "";
    const all = await from.database.select().from(items).where(eq(items.accountId, accountId));
    const item = all.find(({ itemId }) => itemId === "ticket-triage");
    if (!item) throw new Error("nothing was published");
    const shown = shownMark({ origin: from.origin, handle, item });
    await signAttestation(from, secret, {
      name: "Grace Hopper",
      relation: "client",
      statement: "So it is.",
      shown,
    });
    return asker;
  };
  const exportOf = async (who: Asker): Promise<SignedExport> =>
    (await (await askThere(who, "/account/leave/export")).json()) as SignedExport;
  const arrive = (who: Asker | null, signed: unknown, more: Record<string, string> = {}) =>
    askHere(who, "/account/arrive", form({ export: JSON.stringify(signed), ...more }));
  const saidIn = ({ payload }: SignedExport) =>
    JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
  /** Signed anew by the other directory, whatever it says. */
  const signedAnew = async (said: object, typ = "paycurve-export+jws"): Promise<SignedExport> => {
    const [head = "", payload = "", signature = ""] = (await signToken(left, { typ, payload: said })).split(
      ".",
    );
    return { protected: head, payload, signature };
  };
  const everything = async ({ accountId }: Asker) => ({
    items: await here.database.select().from(items).where(eq(items.accountId, accountId)),
    profile: (await here.database.select().from(profiles).where(eq(profiles.accountId, accountId)))[0],
    asked: await here.database.select().from(verifications).where(eq(verifications.accountId, accountId)),
    carried: await here.database
      .select()
      .from(carriedAttestations)
      .where(eq(carriedAttestations.accountId, accountId)),
  });
  const newcomer = (): Promise<Asker> => addAccount(here, `arrived-${++people}`);

  test("leaving and arriving are written down on both sides, once each, and nothing else of it", async () => {
    const [ada, bob] = [await leaver(), await newcomer()];
    const copy = await exportOf(ada);
    await arrive(bob, copy);
    await arrive(bob, copy, { sure: "yes" });
    const deedsIn = async ({ database }: Directory, who: Asker) =>
      (await database.select().from(auditEntries).where(eq(auditEntries.actorId, who.accountId))).map(
        ({ deed, says }) => [deed, says],
      );
    expect(await deedsIn(left, ada)).toContainEqual(["leaving.exported", null]);
    expect(await deedsIn(here, bob)).toEqual([["leaving.arrived", null]]);
  });

  test("twenty signed copies are made within an hour and no more", async () => {
    const ada = await leaver();
    for (let copy = 0; copy < 20; copy++)
      expect((await askThere(ada, "/account/leave/export")).status).toBe(200);
    expect((await askThere(ada, "/account/leave/export")).status).toBe(429);
  });

  test("what one leaves with is a file for oneself, signed as a whole", async () => {
    const ada = await leaver();
    const answer = await askThere(ada, "/account/leave/export");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="paycurve-signed-${ada.handle}-2026-11-28.json"`,
    );
    const said = saidIn((await answer.json()) as SignedExport);
    expect(said).toMatchObject({
      version: 1,
      origin: ELSEWHERE,
      jwks: `${ELSEWHERE}/builders/keys.json`,
      handle: ada.handle,
      profile: { name: "Ada Lovelace", openToHire: true, openToCollaborate: false },
      record: { market: "GB", items: [{ id: "ticket-triage" }, { id: "search" }] },
    });
    expect(said.verifications).toHaveLength(4);
    expect(said.attestations).toHaveLength(1);
    expect(JSON.stringify(said)).not.toMatch(/token|hash|"d"/i);
    expect((await askThere(null, "/account/leave/export")).status).toBe(401);
  });

  test("there and back: everything is shown before anything changes, then taken over, and nothing of it counts as verified", async () => {
    const [ada, arrived] = [await leaver(), await newcomer()];
    const own = publishedTriage({ id: "mine", system: "Only here" });
    await publishRecord(
      here,
      arrived.accountId,
      publishedOf([own, publishedTriage({ system: "Older words" })]),
    );
    const [signed, before] = [await exportOf(ada), await everything(arrived)];
    const preview = await arrive(arrived, signed);
    const page = await preview.text();
    expect(preview.status).toBe(200);
    for (const words of [
      "Ada Lovelace",
      "Search over contracts",
      "Only here",
      "not checked here",
      "Grace Hopper",
      "github.com/ada/triage",
      "could not be asked",
    ])
      expect(page).toContain(words);
    expect(await everything(arrived)).toEqual(before);
    expect((await arrive(arrived, signed, { sure: "yes" })).status).toBe(200);
    const after = await everything(arrived);
    expect(after.items.map(({ itemId }) => itemId).sort()).toEqual(["search", "ticket-triage"]);
    expect(after.profile).toMatchObject({
      name: "Ada Lovelace",
      about: "I *ship*.",
      languages: ["English", "French"],
      timeZone: "Europe/London",
      links: ["https://ada.example.org/", "https://github.com/ada"],
      openToHire: true,
      openToCollaborate: false,
      isIdentified: false,
      verifiedSystems: 0,
      verifiedOutcomes: 0,
      verifiedBy: [],
    });
    expect(after.asked.map(({ method, subject, heldSince }) => [method, subject, heldSince])).toEqual(
      expect.arrayContaining([
        ["domain", `${ada.handle}.example.org`, null],
        ["repository", "https://github.com/ada/triage", null],
        ["address", `${ada.handle}@mail.example.org`, null],
      ]),
    );
    expect([after.asked.length, letters]).toEqual([3, 2]);
    expect(after.carried).toMatchObject([{ origin: ELSEWHERE, keySeenAt: null }]);
    const shown = await (await askHere(null, `/builders/${arrived.handle}/attestations`)).text();
    expect(shown).toContain(`Signed by ${ELSEWHERE}, not checked here.`);
    expect(shown).toContain("So it is.");
    const [carried] = after.carried;
    expect(await verifyAttestation(here, carried?.credential ?? "")).toMatchObject({ kind: "refused" });
    expect(await verifyAttestation(left, carried?.credential ?? "")).toMatchObject({ kind: "verified" });
  });

  test("what was brought from a directory before is not passed on in another’s name, and whoever leaves is told so", async () => {
    const [ada, arrived] = [await leaver(), await newcomer()];
    await arrive(arrived, await exportOf(ada), { sure: "yes" });
    expect(await (await askHere(arrived, "/account/leave")).text()).toContain("before this one is not in it");
    const answer = await askHere(arrived, "/account/leave/export");
    expect(saidIn((await answer.json()) as SignedExport)).toMatchObject({ attestations: [] });
    expect((await everything(arrived)).carried).toHaveLength(1);
  });

  test("arriving twice is arriving once", async () => {
    const [ada, arrived] = [await leaver(), await newcomer()];
    const signed = await exportOf(ada);
    for (let time = 0; time < 2; time++) await arrive(arrived, signed, { sure: "yes" });
    const after = await everything(arrived);
    expect([after.items.length, after.asked.length, after.carried.length]).toEqual([2, 3, 1]);
    expect((await arrive(null, signed, { sure: "yes" })).status).toBe(401);
  });

  test("what cannot be kept whole is not kept at all", async () => {
    const [ada, arrived] = [await leaver(), await newcomer()];
    const arrival = await arrivalOf(here, arrived.accountId, JSON.stringify(await exportOf(ada)));
    const [first] = arrival.attestations;
    if (!first) throw new Error("nothing was signed");
    const unkeepable = { ...arrival, attestations: [first, { ...first, token: "\0" }] };
    await expect(takeOver(here, arrived, unkeepable)).rejects.toThrow();
    expect(await everything(arrived)).toEqual({ items: [], profile: undefined, asked: [], carried: [] });
  });

  test("a directory that still answers is asked for its keys; one that says they are none of its own is believed", async () => {
    let shown: object = {};
    const server = await proofServer(
      (_, response) =>
        void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(shown)),
    );
    const alive = { ...left, origin: new URL(server.url).origin };
    const asking = { ...here, proof: { loopback: true, anyPort: true } };
    askHere = askAs(leavingRoutes(asking), attestationRoutes(asking));
    const [ada, arrived] = [await leaver(alive), await newcomer()];
    const signed = await signedExport(alive, ada);
    shown = { keys: [] };
    const denied = await arrive(arrived, signed, { sure: "yes" });
    expect([denied.status, await denied.text()]).toEqual([422, expect.stringContaining("did not sign this")]);
    shown = { keys: await publicKeys(left.database) };
    expect(await (await arrive(arrived, signed)).text()).toContain("Its keys are found there.");
    await arrive(arrived, signed, { sure: "yes" });
    const page = await (await askHere(null, `/builders/${arrived.handle}/attestations`)).text();
    expect(page).toContain(
      `Signed by ${alive.origin}, whose key was found there on 28 Nov 2026; not checked here.`,
    );
  });

  test("a file is sent as a browser sends one", async () => {
    const [ada, arrived] = [await leaver(), await newcomer()];
    const boundary = "----words";
    const body = `--${boundary}\r\ncontent-disposition: form-data; name="export"; filename="x.json"\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(await exportOf(ada))}\r\n--${boundary}--\r\n`;
    const headers = { "content-type": `multipart/form-data; boundary=${boundary}` };
    const answer = await askHere(arrived, "/account/arrive", { method: "POST", body, headers });
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining("Search over contracts"),
    ]);
  });

  test("credentials come along only where a key of the export signed them, for that builder and a system of theirs", async () => {
    const [ada, other, arrived] = [await leaver(), await leaver(), await newcomer()];
    const said = saidIn(await exportOf(ada));
    const [good = ""] = said.attestations as string[];
    const [foreign = ""] = saidIn(await exportOf(other)).attestations as string[];
    const altered = `${good.slice(0, -10)}AAAAAAAAAA`;
    const list = [good, good, altered, foreign, "", "a.b.c", good.replace(/\.[^.]+$/, ".")];
    const page = await (await arrive(arrived, await signedAnew({ ...said, attestations: list }))).text();
    expect(page).toContain("6 more are left out");
    await arrive(arrived, await signedAnew({ ...said, attestations: list }), { sure: "yes" });
    expect((await everything(arrived)).carried).toMatchObject([{ credential: good }]);
  });

  test("an export that was altered, is another's text, or says what cannot be kept changes nothing", async () => {
    const [ada, arrived] = [await leaver(), await newcomer()];
    const signed = await exportOf(ada);
    const said = saidIn(signed);
    const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const profile = said.profile as object;
    const record = said.record as Record<string, unknown>;
    const cases: readonly [how: string, sent: unknown][] = [
      ["nothing", null],
      ["a list", []],
      ["a text", "words"],
      ["a field too many around it", { ...signed, header: {} }],
      ["no signature", { ...signed, signature: "" }],
      ["a signature of zeros", { ...signed, signature: "A".repeat(86) }],
      ["a signature too long", { ...signed, signature: `${signed.signature}AA` }],
      ["other words", { ...signed, payload: encoded({ ...said, handle: "mallory" }) }],
      [
        "no algorithm",
        { ...signed, protected: encoded({ alg: "none", kid: "", typ: "paycurve-export+jws" }) },
      ],
      ["another kind of text", await signedAnew(said, "JWT")],
      ["a field that is not known", await signedAnew({ ...said, pay: 100_000 })],
      [
        "a field of everything's kind",
        { ...signed, payload: encoded(JSON.parse('{"__proto__":{}}') as object) },
      ],
      ["another version", await signedAnew({ ...said, version: 2 })],
      ["no keys", await signedAnew({ ...said, keys: [] })],
      ["a key of another kind", await signedAnew({ ...said, keys: [{ kty: "oct", k: "AA", kid: "a" }] })],
      ["keys that did not sign it", await signedAnew({ ...said, keys: await publicKeys(here.database) })],
      ["another's origin", await signedAnew({ ...said, origin: "https://evil.example" })],
      ["an origin with a path", await signedAnew({ ...said, origin: `${ELSEWHERE}/x` })],
      ["an origin that runs", await signedAnew({ ...said, origin: "javascript:alert(1)" })],
      ["keys in another place", await signedAnew({ ...said, jwks: "http://169.254.169.254/latest" })],
      [
        "a link that runs",
        await signedAnew({ ...said, profile: { ...profile, links: ["javascript:alert(1)"] } }),
      ],
      ["a zone that is none", await signedAnew({ ...said, profile: { ...profile, timeZone: "Moon" } })],
      ["a name that is none", await signedAnew({ ...said, profile: { ...profile, name: "" } })],
      ["a market that is none", await signedAnew({ ...said, record: { ...record, market: "Moon" } })],
      ["a system with a field too many", await signedAnew({ ...said, record: { ...record, pay: 1 } })],
      ["a method that is none", await signedAnew({ ...said, verifications: [{ method: "word" }] })],
    ];
    const before = await everything(arrived);
    for (const [how, sent] of cases) {
      const answer = await arrive(await fresh(arrived), sent, { sure: "yes" });
      expect([how, answer.status]).toEqual([how, 422]);
    }
    expect((await arrive(arrived, "x".repeat(990_000))).status).toBe(422);
    expect(await everything(arrived)).toEqual(before);
  });

  /** The same, with no check counted yet. */
  const fresh = async (who: Asker): Promise<Asker> => {
    await here.database.delete(askedChecks);
    return who;
  };

  test("an export of this very directory is not brought here", async () => {
    const arrived = await newcomer();
    await publishRecord(here, arrived.accountId, publishedOf([publishedTriage()]));
    const signed = await (await askHere(arrived, "/account/leave/export")).json();
    const answer = await arrive(arrived, signed);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("It was made here")]);
  });

  test("no words of an export run on a page", async () => {
    const [ada, arrived] = [await leaver(), await newcomer()];
    const markup = "<script>alert(1)</script>";
    const said = saidIn(await exportOf(ada));
    const profile = { ...(said.profile as object), headline: markup, about: markup };
    const signed = await signedAnew({ ...said, profile });
    for (const more of [{}, { sure: "yes" }])
      expect(await (await arrive(arrived, signed, more as Record<string, string>)).text()).not.toContain(
        "<script>alert",
      );
  });

  test("what somebody withdraws leaves with nobody", async () => {
    const ada = await leaver();
    await left.database
      .update(attestations)
      .set({ credential: null, withdrawnAt: NOW })
      .where(eq(attestations.accountId, ada.accountId));
    expect(saidIn(await exportOf(ada)).attestations).toEqual([]);
  });
});

describe("the keys in an export", () => {
  const [KID, X] = ["k".repeat(43), "x".repeat(43)];
  const key = { kid: KID, kty: "OKP", crv: "Ed25519", x: X } as const;
  const settings = { loopback: true, anyPort: true };
  const answering = async (text: string, status = 200, type = "application/json") => {
    const server = await proofServer(
      (_, response) => void response.writeHead(status, { "content-type": type }).end(text),
    );
    return keysSeen({ jwks: `${server.url}builders/keys.json`, keys: [key] }, settings);
  };

  test("are asked for where they are said to be", async () => {
    expect(await answering(JSON.stringify({ keys: [{ ...key, alg: "EdDSA" }] }))).toBe("seen");
    expect(await answering(JSON.stringify({ keys: [{ ...key, x: "y".repeat(43) }] }))).toBe("denied");
    expect(await answering(JSON.stringify({ keys: [] }))).toBe("denied");
    for (const text of ["", "null", "[]", "{}", "<html>", "{".repeat(4000)])
      expect(await answering(text)).toBe("silent");
    expect(await answering(JSON.stringify({ keys: [key] }), 404)).toBe("silent");
    expect(await answering(JSON.stringify({ keys: [key] }), 200, "text/html")).toBe("silent");
  });

  test("are asked for on no private address", async () => {
    const server = await proofServer((_, response) => void response.end("{}"));
    for (const jwks of [
      `${server.url}builders/keys.json`,
      "http://10.0.0.1/builders/keys.json",
      "file:///etc/passwd",
    ])
      expect(await keysSeen({ jwks, keys: [key] }, {})).toBe("silent");
    expect(server.seen.connections).toBe(0);
  });
});
