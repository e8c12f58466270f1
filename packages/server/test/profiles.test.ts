import { randomUUID } from "node:crypto";
import type { PublishedRecord } from "@paycurve/core/builders";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { hashOf } from "../src/builders/accounts/secrets/index.ts";
import type { Directory } from "../src/builders/directory.ts";
import { markdown } from "../src/builders/pages/index.ts";
import { profileRoutes, publishRecord } from "../src/builders/profiles/index.ts";
import type { Asker } from "../src/builders/requests/index.ts";
import {
  accessTokens,
  accounts,
  items,
  profiles,
  verifications,
} from "../src/builders/store/schema/index.ts";
import { type AskAs, addAccount, askAs, form, ORIGIN } from "./builders-app.ts";
import { ENGINES, keptDatabase } from "./directories.ts";
import { publishedOf, publishedTriage } from "./records.ts";

const NOW = new Date("2026-11-28T12:00:00Z");
const RECORD = publishedOf([publishedTriage(), publishedTriage({ id: "search", system: "Search ranking" })]);
const FORM = {
  name: "Ada Lovelace",
  headline: "Ships classifiers",
  about: "",
  languages: "",
  timeZone: "",
  availability: "",
  links: "",
};

describe.each(ENGINES)("profiles in a directory kept by %s", (engine) => {
  let directory: Directory;
  let ask: AskAs;
  let people = 0;
  const statements: string[] = [];
  const join = (): Promise<Asker> => addAccount(directory, `person-${++people}`);
  const put = (who: Asker | null, record: unknown, headers: Record<string, string> = {}) =>
    ask(who, "/api/builders/me/record", { method: "PUT", body: JSON.stringify(record), headers });
  const profileOf = async ({ accountId }: Asker) =>
    (await directory.database.select().from(profiles).where(eq(profiles.accountId, accountId)))[0];
  const itemsOf = ({ accountId }: Asker) =>
    directory.database.select().from(items).where(eq(items.accountId, accountId)).orderBy(items.place);

  beforeAll(async () => {
    const database = await keptDatabase(engine, { logQuery: (query) => void statements.push(query) });
    directory = { database, now: () => NOW, origin: ORIGIN, send: async () => {}, figures: [], proof: {} };
    ask = askAs(profileRoutes(directory));
  });

  const verify = async ({ accountId }: Asker, itemId: string | null, said = {}) =>
    directory.database.insert(verifications).values({
      id: randomUUID(),
      accountId,
      itemId,
      method: "domain",
      subject: "ada.example.org",
      token: "token",
      askedAt: NOW,
      heldSince: NOW,
      checkedAt: NOW,
      dueAt: new Date("2026-12-28T12:00:00Z"),
      ...said,
    });

  describe("publishing a record", () => {
    test("keeps what was sent, and gives back exactly that", async () => {
      const ada = await join();
      const answer = await put(ada, RECORD);
      expect([answer.status, await answer.json()]).toEqual([200, { published: 2 }]);
      const own = await ask(ada, "/api/builders/me");
      expect([own.headers.get("cache-control"), await own.json()]).toEqual([
        "no-store",
        { handle: ada.handle, published: 2 },
      ]);
      expect(await (await ask(null, "/api/builders/me")).json()).toEqual({ handle: null, published: 0 });
      const shown = await (await ask(null, `/api/builders/${ada.handle}`)).json();
      expect(shown).toMatchObject({ market: "GB", levels: ["mid", "senior"], skills: RECORD.skills });
      expect(shown.items).toEqual(RECORD.items.map((item) => ({ ...item, verifications: [] })));
    });

    test("replaces the one before: rows keep their verifications by their id, what is gone is gone", async () => {
      const ada = await join();
      await put(ada, RECORD);
      const [triage, search] = await itemsOf(ada);
      await verify(ada, triage?.id ?? null);
      await verify(ada, search?.id ?? null);
      await put(ada, publishedOf([publishedTriage({ after: 10 })]));
      expect(await itemsOf(ada)).toMatchObject([{ id: triage?.id, after: 10, place: 0 }]);
      const left = await directory.database
        .select()
        .from(verifications)
        .where(eq(verifications.accountId, ada.accountId));
      expect(left.map(({ itemId }) => itemId)).toEqual([triage?.id]);
      expect(await profileOf(ada)).toMatchObject({
        verifiedSystems: 1,
        verifiedOutcomes: 1,
        latestShipped: "2026-03-10",
      });
      await put(ada, publishedOf([]));
      expect(await itemsOf(ada)).toEqual([]);
      expect(await profileOf(ada)).toMatchObject({ verifiedSystems: 0, verifiedBy: [], latestShipped: null });
    });

    test("a person's word is lost where something else is said now, control of a place is not", async () => {
      const ada = await join();
      await put(ada, RECORD);
      const [triage, search] = await itemsOf(ada);
      for (const { id } of [triage, search].filter((one) => one !== undefined)) {
        await verify(ada, id);
        await verify(ada, id, { method: "person", subject: "Grace Hopper" });
      }
      await put(
        ada,
        publishedOf([
          publishedTriage({ after: 10 }),
          publishedTriage({ id: "search", system: "Search ranking", proof: [] }),
        ]),
      );
      const held = (
        await directory.database
          .select()
          .from(verifications)
          .where(eq(verifications.accountId, ada.accountId))
      )
        .filter(({ heldSince }) => heldSince !== null)
        .map(({ itemId, method }) => `${itemId === triage?.id ? "triage" : "search"} ${method}`);
      expect(held.toSorted()).toEqual(["search domain", "search person", "triage domain"]);
    });

    test("is refused past 120 times an hour, and anybody else may go on", async () => {
      const [ada, eve] = [await join(), await join()];
      const answers = [];
      for (let nth = 0; nth < 121; nth++) answers.push((await put(ada, nth === 0 ? RECORD : {})).status);
      expect([answers[0], answers[119], answers[120]]).toEqual([200, 400, 429]);
      expect((await ask(ada, "/account/profile", form(FORM))).status).toBe(429);
      expect((await put(eve, RECORD)).status).toBe(200);
    });

    test("by twenty at once ends as one of them", async () => {
      const ada = await join();
      await Promise.all(
        Array.from({ length: 20 }, (_, nth) =>
          put(
            ada,
            publishedOf([
              publishedTriage({ system: `System ${nth}` }),
              publishedTriage({ id: `only-${nth}` }),
            ]),
          ),
        ),
      );
      const [first, second, ...more] = await itemsOf(ada);
      expect(more).toEqual([]);
      expect(second?.itemId).toBe(first?.system.replace("System ", "only-"));
    });

    test("takes a token, for whose it is alone, and no other", async () => {
      const [ada, eve] = [await join(), await join()];
      await directory.database.insert(accessTokens).values({
        tokenHash: hashOf("a-token"),
        id: randomUUID(),
        accountId: ada.accountId,
        name: "laptop",
        createdAt: NOW,
      });
      const pushed = await put(eve, publishedOf([publishedTriage()]), {
        authorization: "Bearer a-token",
        origin: "",
      });
      expect(pushed.status).toBe(200);
      expect([(await itemsOf(ada)).length, (await itemsOf(eve)).length]).toEqual([1, 0]);
      const wrong = await put(eve, RECORD, { authorization: "Bearer another" });
      expect([wrong.status, (await wrong.json()).error.code]).toEqual([401, "account.token"]);
      expect((await put(null, RECORD)).status).toBe(401);
      expect((await put(eve, RECORD, { origin: "https://evil.example" })).status).toBe(403);
      expect(await itemsOf(eve)).toEqual([]);
    });

    const triage = publishedTriage();
    const wrong: readonly (readonly [string, unknown, string])[] = [
      ["pay", { ...RECORD, pay: 82000 }, "pay"],
      ["a field of an item", publishedOf([{ ...triage, publish: true } as never]), "items[0].publish"],
      [
        "an id of a row",
        publishedOf([triage, { ...triage, id: "b", accountId: "x" } as never]),
        "items[1].accountId",
      ],
      [
        "a field named for the prototype",
        JSON.parse(`{"market":"GB","levels":[],"skills":[],"items":[],"constructor":1}`),
        "constructor",
      ],
      ["an unknown market", { ...RECORD, market: "FR" }, "market"],
      ["an unknown level", { ...RECORD, levels: ["staff"] }, "levels[0]"],
      ["levels that are no neighbours", { ...RECORD, levels: ["entry", "senior"] }, "levels"],
      ["an unknown skill", { ...RECORD, skills: ["juggling"] }, "skills[0]"],
      ["a day to come", publishedOf([{ ...triage, shipped: "2026-11-30" }]), "items[0].shipped"],
      ["a day that is none", publishedOf([{ ...triage, shipped: "2026-02-30" }]), "items[0].shipped"],
      ["a long field", publishedOf([{ ...triage, problem: "a".repeat(2001) }]), "items[0].problem"],
      ["no system", publishedOf([{ ...triage, system: "  " }]), "items[0].system"],
      ["a character nobody sees", publishedOf([{ ...triage, system: "a\u0000b" }]), "items[0].system"],
      ["a turned direction", publishedOf([{ ...triage, part: "a\u202eb" }]), "items[0].part"],
      ["an id that is none", publishedOf([{ ...triage, id: "../x" }]), "items[0].id"],
      ["an id twice", publishedOf([triage, triage]), "items"],
      [
        "a script as proof",
        publishedOf([{ ...triage, proof: ["javascript:alert(1)"] }]),
        "items[0].proof[0]",
      ],
      [
        "a password in proof",
        publishedOf([{ ...triage, proof: ["https://a:b@example.org/"] }]),
        "items[0].proof[0]",
      ],
      [
        "too many links",
        publishedOf([{ ...triage, proof: Array(21).fill("https://example.org/") }]),
        "items[0].proof",
      ],
      [
        "too many items",
        publishedOf(Array.from({ length: 201 }, (_, nth) => ({ ...triage, id: `n${nth}` }))),
        "items",
      ],
      ["words for a number", publishedOf([{ ...triage, after: "14" as never }]), "items[0].after"],
      ["a list for words", publishedOf([{ ...triage, part: ["a"] as never }]), "items[0].part"],
      ["nothing", null, "record"],
    ];
    test(`${wrong.length} wrong records are refused by the name of their field, and nothing is kept`, async () => {
      const ada = await join();
      for (const [what, record, field] of wrong) {
        const answer = await put(ada, record);
        expect([answer.status, (await answer.json()).error.field], what).toEqual([400, field]);
      }
      const noJson = await ask(ada, "/api/builders/me/record", { method: "PUT", body: "{" });
      expect([noJson.status, (await noJson.json()).error.code]).toEqual([400, "record.json"]);
      expect((await put(ada, "a".repeat(1_000_001))).status).toBe(413);
      expect(await profileOf(ada)).toBeUndefined();
    });

    test("what fails half-way leaves what was there", async () => {
      const ada = await join();
      await put(ada, RECORD);
      const broken: PublishedRecord = publishedOf([publishedTriage({ system: null as never })]);
      await expect(publishRecord(directory, ada.accountId, broken)).rejects.toThrow();
      expect(await itemsOf(ada)).toHaveLength(2);
    });

    test("200 items at once are kept", async () => {
      const ada = await join();
      const many = Array.from({ length: 200 }, (_, nth) => publishedTriage({ id: `n${nth}` }));
      expect((await put(ada, publishedOf(many))).status).toBe(200);
      expect(await itemsOf(ada)).toHaveLength(200);
    });
  });

  describe("what a profile comes to", () => {
    test("counts only what is held, in production and shipped", async () => {
      const ada = await join();
      const said = [
        publishedTriage({ id: "held" }),
        publishedTriage({ id: "no-change", after: null }),
        publishedTriage({ id: "pilot", production: false }),
        publishedTriage({ id: "stale" }),
        publishedTriage({ id: "lost" }),
        publishedTriage({ id: "bare" }),
      ];
      await put(ada, publishedOf(said));
      const [held, noChange, pilot, stale, lost] = (await itemsOf(ada)).map(({ id }) => id);
      for (const id of [held, noChange, pilot]) await verify(ada, id ?? "");
      await verify(ada, stale ?? "", { dueAt: new Date("2026-11-01T00:00:00Z"), method: "repository" });
      await verify(ada, lost ?? "", { heldSince: null, method: "person" });
      await put(ada, publishedOf(said));
      expect(await profileOf(ada)).toMatchObject({
        verifiedSystems: 2,
        verifiedOutcomes: 1,
        verifiedBy: ["domain"],
        isIdentified: false,
      });
      await verify(ada, null, { method: "address", subject: "ada@mail.example" });
      await ask(ada, "/account/profile", form(FORM));
      expect(await profileOf(ada)).toMatchObject({ isIdentified: true, verifiedBy: ["domain", "address"] });
    });

    test("is found by the words of name, headline, skills and systems, a name first", async () => {
      const [ada, eve] = [await join(), await join()];
      await put(ada, publishedOf([publishedTriage({ system: "Quokka counter" })]));
      await put(eve, RECORD);
      await ask(eve, "/account/profile", form({ ...FORM, name: "Quokka Smith" }));
      const found = await directory.database
        .select({ id: profiles.accountId })
        .from(profiles)
        .where(sql`${profiles.words} @@ websearch_to_tsquery('english', 'quokkas')`)
        .orderBy(sql`ts_rank(${profiles.words}, websearch_to_tsquery('english', 'quokkas')) desc`);
      expect(found.map(({ id }) => id)).toEqual([eve.accountId, ada.accountId]);
    });
  });

  describe("saying who one is", () => {
    test("what was typed is kept and shown again; what the form does not know is not", async () => {
      const ada = await join();
      const typed = {
        ...FORM,
        about: "I ship.",
        languages: "English, हिन्दी",
        timeZone: "Asia/Kolkata",
        availability: "from March",
        links: "https://ada.example.org/\r\nhttps://github.com/ada",
        openToHire: "yes",
        isListed: "yes",
        verifiedOutcomes: "99",
        accountId: randomUUID(),
      };
      const answer = await ask(ada, "/account/profile", form(typed));
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/account/profile?saved=yes"]);
      expect(await profileOf(ada)).toMatchObject({
        accountId: ada.accountId,
        name: "Ada Lovelace",
        languages: ["English", "हिन्दी"],
        timeZone: "Asia/Kolkata",
        links: ["https://ada.example.org/", "https://github.com/ada"],
        openToHire: true,
        openToCollaborate: false,
        verifiedOutcomes: 0,
        isListed: false,
      });
      const page = await (await ask(ada, "/account/profile")).text();
      for (const text of ["Ada Lovelace", "English, हिन्दी", "https://github.com/ada", "from March"])
        expect(page).toContain(text);
    });

    test.each([
      ["name", ""],
      ["name", "a".repeat(101)],
      ["headline", "a\u202eb"],
      ["about", "a".repeat(10_001)],
      ["about", "a\u0007b"],
      ["timeZone", "Europe/Atlantis"],
      ["links", "http://ada.example.org/"],
      ["links", "javascript:alert(1)"],
      ["links", "https://ada:secret@example.org/"],
      ["links", Array(21).fill("https://example.org/").join("\n")],
      ["openToHire", "maybe"],
    ])("%s %j is refused beside its field, with all that was typed", async (field, value) => {
      const ada = await join();
      const answer = await ask(ada, "/account/profile", form({ ...FORM, [field]: value }));
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain(field === "headline" ? "Ada Lovelace" : "Ships classifiers");
      if (field !== "openToHire") expect(page).toContain(`id="${field}-refusal"`);
      expect(await profileOf(ada)).toBeUndefined();
    });

    test("nobody changes the page of somebody else, nor from somebody else's page", async () => {
      expect((await ask(null, "/account/profile")).status).toBe(401);
      expect((await ask(null, "/account/profile", form(FORM))).status).toBe(401);
      const ada = await join();
      const foreign = { ...form(FORM), headers: { origin: "https://evil.example" } };
      expect((await ask(ada, "/account/profile", foreign)).status).toBe(403);
      expect(await profileOf(ada)).toBeUndefined();
    });
  });

  describe("a builder's page", () => {
    test("shows each system with its change, how and when it was verified, and who they are", async () => {
      const ada = await join();
      await put(
        ada,
        publishedOf([
          publishedTriage(),
          publishedTriage({ id: "old", system: "Old search", shipped: "2024-01-02" }),
        ]),
      );
      const [triage, old] = await itemsOf(ada);
      await verify(ada, triage?.id ?? "");
      await verify(ada, old?.id ?? "", {
        dueAt: new Date("2026-11-01T00:00:00Z"),
        checkedAt: new Date("2026-10-02T00:00:00Z"),
      });
      await verify(ada, null, { method: "address", subject: "secret.person@mail.example" });
      await verify(ada, null, {
        method: "repository",
        subject: "https://github.com/ada/never",
        heldSince: null,
      });
      await ask(ada, "/account/profile", form({ ...FORM, about: "I **ship**.", openToHire: "yes" }));
      const answer = await ask(null, `/builders/${ada.handle}`);
      const page = await answer.text();
      expect(answer.status).toBe(200);
      for (const text of [
        "<h1>Ada Lovelace</h1>",
        "Open to being hired.",
        "United Kingdom",
        "2 systems, 1 of them shipped and verified",
        "median resolution time: 20 → 14 hours (−30\u00a0%)",
        "domain ada.example.org, checked 28 Nov 2026",
        'class="verified stale"',
        "address at mail.example, checked 28 Nov 2026",
        "<strong>ship</strong>",
        `<link rel="canonical" href="${ORIGIN}/builders/${ada.handle}">`,
      ])
        expect(page).toContain(text);
      expect(page.indexOf("Support-ticket")).toBeLessThan(page.indexOf("Old search"));
      for (const text of ["secret.person", "ada/never", "token", "Change what this page says"])
        expect(page).not.toContain(text);
      const document = await (await ask(null, `/api/builders/${ada.handle}`)).text();
      for (const text of ["secret.person", "ada/never", '"token', ada.accountId, triage?.id ?? ""])
        expect(document).not.toContain(text);
      expect(await (await ask(ada, `/builders/${ada.handle}`)).text()).toContain(
        "Change what this page says",
      );
    });

    test("takes one statement, however much a builder published", async () => {
      const ada = await join();
      for (const count of [1, 50]) {
        await put(
          ada,
          publishedOf(Array.from({ length: count }, (_, nth) => publishedTriage({ id: `n${nth}` }))),
        );
        for (const { id } of await itemsOf(ada)) await verify(ada, id, { subject: `${count}.example.org` });
        statements.length = 0;
        expect((await ask(null, `/builders/${ada.handle}`)).status).toBe(200);
        expect(statements).toHaveLength(1);
      }
    });

    test("who is hidden, who has none and who never was are unknown alike", async () => {
      const [hidden, none] = [await join(), await join()];
      await put(hidden, RECORD);
      await directory.database
        .update(accounts)
        .set({ hiddenAt: NOW })
        .where(eq(accounts.id, hidden.accountId));
      for (const prefix of ["/builders/", "/api/builders/"]) {
        const answers = await Promise.all(
          [hidden.handle, none.handle, "nobody-here"].map(async (handle) => {
            const answer = await ask(null, `${prefix}${handle}`);
            return [answer.status, (await answer.text()).replaceAll(handle, "…")];
          }),
        );
        expect(answers.map(([status]) => status)).toEqual([404, 404, 404]);
        expect(new Set(answers.map(([, text]) => text)).size).toBe(1);
      }
      for (const handle of ["%00", "a".repeat(500), "..%2f..%2fetc", "%27%20or%201=1"])
        expect((await ask(null, `/builders/${handle}`)).status, handle).toBe(404);
      await put(hidden, RECORD);
      expect(await profileOf(hidden)).toMatchObject({ isListed: false });
    });

    test("whatever is written stands there as written: no script, no image, no address of a script", async () => {
      const ada = await join();
      for (const payload of PAYLOADS) {
        const said = {
          system: payload,
          problem: payload,
          metric: payload,
          unit: payload,
          method: payload,
          part: payload,
        };
        expect((await put(ada, publishedOf([publishedTriage(said)]))).status).toBe(200);
        await ask(
          ada,
          "/account/profile",
          form({
            ...FORM,
            name: payload.slice(0, 100),
            headline: payload.slice(0, 200),
            about: payload,
            languages: payload,
            availability: payload.slice(0, 200),
          }),
        );
        const page = await (await ask(null, `/builders/${ada.handle}`)).text();
        const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
        expect(JSON.parse(data).mainEntity.name, payload).toBe(payload.slice(0, 100).trim());
        const rest = page.replace(/<script type="application\/ld\+json">.*?<\/script>/s, "");
        expect(rest, payload).not.toMatch(
          /<(?:script|img|svg|iframe|style|object|base)|href="\s*(?!https?:|\/|#|")/i,
        );
        expect(namesOfAttributes(rest), payload).not.toMatch(/\bon/i);
      }
    });
  });
});

const PAYLOADS = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "' onmouseover=alert(1) x='",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](vbscript:msgbox)",
  "<javascript:alert(1)>",
  "![x](https://tracker.example/x.png)",
  "![x](javascript:alert(1))",
  "[x]: javascript:alert(1)\n\n[x]",
  "[x](<javascript:alert(1)>)",
  '[x](https://example.org/"onmouseover=alert(1))',
  "[x](https://example.org 'a\" onmouseover=\"alert(1)')",
  "<style>body{display:none}</style>",
  '<a href="javascript:alert(1)">x</a>',
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "`<img src=x onerror=alert(1)>`",
  "    <img src=x onerror=alert(1)>",
  "{{constructor.constructor('alert(1)')()}}",
].map((payload) => payload.replaceAll("\n", " "));

/** What stands in the tags of a page, without the values of attributes. */
function namesOfAttributes(page: string): string {
  return (page.replaceAll(/"[^"]*"/g, "").match(/<[a-z][^>]*>/gi) ?? []).join("\n");
}

const made = (text: string): string => markdown(text).toString();

describe("Markdown", () => {
  test("is made into what may stand in a page: lower headings, links that vouch for nothing, no images", async () => {
    expect(made("# Title\n\n[me](https://ada.example.org) ![x](https://a.example/x.png)")).toBe(
      '<h3>Title</h3>\n<p><a rel="nofollow ugc noopener" href="https://ada.example.org">me</a> !<a rel="nofollow ugc noopener" href="https://a.example/x.png">x</a></p>',
    );
  });

  test.each([
    "[x]: javascript:alert(1)\n\n[x]",
    "<a\nhref='javascript:alert(1)'>x</a>",
    "<div>\n<script>\nalert(1)\n</script>\n</div>",
  ])("%j is left without a script", async (text) => {
    expect(made(text)).not.toMatch(/<script|<div|<a[^>]*javascript/);
  });

  test.each([
    ">".repeat(10_000),
    "[".repeat(10_000),
    "*a ".repeat(3333),
    "`".repeat(10_000),
    "- ".repeat(5000),
    "![".repeat(5000),
    "&".repeat(10_000),
  ])("ten thousand of one mark (%#) are read to their end", (text) => {
    expect(made(text).length).toBeLessThan(30 * text.length);
  });
});
