import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { nameServer } from "../../market/test/name-server.ts";
import { PRIVATE_ANSWERS, PRIVATE_LINKS } from "../../market/test/proof-cases.ts";
import { proofServer, sendsTo } from "../../market/test/proof-server.ts";
import type { Directory, Letter } from "../src/builders/directory.ts";
import { profileRoutes, publishRecord } from "../src/builders/profiles/index.ts";
import type { Asker } from "../src/builders/requests/index.ts";
import { profiles, verifications } from "../src/builders/store/schema/index.ts";
import {
  askVerification,
  checkRepository,
  MOST_AN_HOUR,
  REPOSITORY_HOSTS,
  recheckDue,
  repositoryAt,
  verificationRoutes,
} from "../src/builders/verification/index.ts";
import { type AskAs, addAccount, askAs, form, ORIGIN } from "./builders-app.ts";
import { ENGINES, keptDatabase } from "./directories.ts";
import { publishedOf, publishedTriage } from "./records.ts";

const START = new Date("2026-11-28T12:00:00Z");
const PAGE = "/account/verification";
const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(ENGINES)("verification in a directory kept by %s", (engine) => {
  let directory: Directory & { proof: Directory["proof"] };
  let ask: AskAs;
  let at = START;
  let letters: Letter[] = [];
  let people = 0;

  beforeAll(async () => {
    const database = await keptDatabase(engine);
    const send = async (letter: Letter): Promise<void> => void letters.push(letter);
    directory = { database, now: () => at, origin: ORIGIN, send, figures: [], proof: {} };
    ask = (...asked) => askAs(profileRoutes(directory), verificationRoutes(directory))(...asked);
  });

  beforeEach(async () => {
    at = START;
    letters = [];
    directory = { ...directory, proof: await quietHere() };
    await directory.database.delete(verifications);
  });

  const join = async (): Promise<Asker> => {
    const asker = await addAccount(directory, `person-${++people}`);
    await publishRecord(directory, asker.accountId, publishedOf([publishedTriage()]));
    return asker;
  };
  const later = (days: number): void => {
    at = new Date(at.getTime() + days * DAY_MS);
  };
  const of = ({ accountId }: Asker) =>
    directory.database.select().from(verifications).where(eq(verifications.accountId, accountId));
  const one = async (who: Asker) => {
    const [first] = await of(who);
    if (!first) throw new Error("nothing was asked for");
    return first;
  };
  const profileOf = async ({ accountId }: Asker) =>
    (await directory.database.select().from(profiles).where(eq(profiles.accountId, accountId)))[0];
  const askFor = (who: Asker | null, fields: Record<string, string>) =>
    ask(who, PAGE, form({ item: "", method: "domain", ...fields }));
  const check = async (who: Asker | null, id: string) => ask(who, `${PAGE}/${id}/check`, form({}));

  /** A server whose file shows what it is told to, and how its domain is called. */
  async function domain() {
    const shown = { text: "nothing yet", status: 200 };
    const server = await proofServer((request, response) =>
      request.url === "/.well-known/paycurve.txt"
        ? void response.writeHead(shown.status, { "content-type": "text/plain" }).end(shown.text)
        : void response.writeHead(404).end(),
    );
    return { name: `127.0.0.1:${server.port}`, shown, server };
  }

  describe("a domain", () => {
    test("holds once its file shows the line, with its day, for who one is", async () => {
      const [ada, { name, shown }] = [await join(), await domain()];
      expect((await askFor(ada, { subject: name })).status).toBe(303);
      const { id, token } = await one(ada);
      const page = await (await ask(ada, PAGE)).text();
      expect(page).toContain(`paycurve-verify=${token}`);
      await check(ada, id);
      expect(await one(ada)).toMatchObject({
        heldSince: null,
        checkedAt: START,
        says: expect.stringContaining("without the line"),
      });
      shown.text = `# mine\r\npaycurve-verify=${token}\r\n`;
      later(1);
      await check(ada, id);
      expect(await one(ada)).toMatchObject({
        heldSince: at,
        checkedAt: at,
        dueAt: new Date("2026-12-29T00:00:00Z"),
      });
      expect(await profileOf(ada)).toMatchObject({
        isIdentified: true,
        verifiedSystems: 0,
        verifiedBy: ["domain"],
      });
      expect(await (await ask(null, `/builders/${ada.handle}`)).text()).toContain(
        `domain ${name}, checked 29 Nov 2026`,
      );
    });

    test("bears an item out, and no longer once the line is gone", async () => {
      const [ada, { name, shown }] = [await join(), await domain()];
      await askFor(ada, { subject: name, item: "ticket-triage" });
      const { id, token } = await one(ada);
      shown.text = `paycurve-verify=${token}`;
      await check(ada, id);
      expect(await profileOf(ada)).toMatchObject({
        isIdentified: false,
        verifiedSystems: 1,
        verifiedOutcomes: 1,
        latestShipped: "2026-03-10",
      });
      shown.status = 404;
      later(2);
      await check(ada, id);
      expect(await one(ada)).toMatchObject({ heldSince: null, checkedAt: at, dueAt: null });
      expect(await profileOf(ada)).toMatchObject({
        verifiedSystems: 0,
        verifiedOutcomes: 0,
        verifiedBy: [],
        latestShipped: null,
      });
      expect(await (await ask(null, `/builders/${ada.handle}`)).text()).not.toContain(name);
    });

    test("holds by a TXT record too, asked of a name server", async () => {
      const ada = await join();
      let text = "";
      const names = await nameServer((name) =>
        name === "ada.example.org" ? [["v=spf1 -all"], [text]] : undefined,
      );
      directory = { ...directory, proof: { nameServers: [names.address], resolve: async () => [] } };
      await askFor(ada, { subject: "https://Ada.Example.org/" });
      const { id, subject, token } = await one(ada);
      expect(subject).toBe("ada.example.org");
      text = `paycurve-verify=${token}x`;
      await check(ada, id);
      expect((await one(ada)).heldSince).toBeNull();
      text = `paycurve-verify=${token}`;
      await check(ada, id);
      expect(await one(ada)).toMatchObject({
        heldSince: START,
        says: "A TXT record of ada.example.org shows the line.",
      });
    });

    test.each([
      ["another host", (port: number) => sendsTo(`http://localhost:${port}/paycurve.txt`)],
      ["a private address", () => sendsTo("http://10.0.0.1/")],
      ["the secrets of a cloud", () => sendsTo("http://169.254.169.254/latest/meta-data/")],
    ])("is not shown by a redirect to %s", async (_, answer) => {
      const ada = await join();
      const other = await proofServer((__, response) => void response.end(`paycurve-verify=${token}`));
      const server = await proofServer(answer(other.port));
      await askFor(ada, { subject: `127.0.0.1:${server.port}` });
      const { id, token } = await one(ada);
      await check(ada, id);
      expect((await one(ada)).heldSince).toBeNull();
      expect([server.seen.connections, other.seen.connections]).toEqual([1, 0]);
    });

    test("is not shown by a page of HTML, which may hold what anybody wrote", async () => {
      const ada = await join();
      let token = "";
      const server = await proofServer(
        (_, response) =>
          void response.writeHead(200, { "content-type": "text/html" }).end(`\npaycurve-verify=${token}\n`),
      );
      await askFor(ada, { subject: `127.0.0.1:${server.port}` });
      token = (await one(ada)).token;
      await check(ada, (await one(ada)).id);
      expect((await one(ada)).heldSince).toBeNull();
    });
  });

  describe("nothing of this network is reached", () => {
    test(`${PRIVATE_LINKS.length} private and disguised addresses are no domain, or are asked without a connection`, async () => {
      const ada = await join();
      const servers = [await domain(), await domain()].map(({ server }) => server);
      const names = await nameServer(() => undefined);
      for (const { port, seen } of servers) {
        directory = {
          ...directory,
          proof: {
            nameServers: [names.address],
            anyPort: true,
            resolve: async () => [{ address: "127.0.0.1", family: 4 }],
          },
        };
        for (const link of PRIVATE_LINKS.map((written) => written.replace("PORT", String(port)))) {
          const asked = askVerification(directory, ada, { method: "domain", subject: link, itemId: null });
          await asked.catch((error: { code?: string }) =>
            expect(error.code, link).toBe("verification.subject"),
          );
        }
        expect(seen.connections).toBe(0);
      }
      for (const { id } of await of(ada)) {
        later(1);
        await check(ada, id);
      }
      expect(servers.map(({ seen }) => seen.connections)).toEqual([0, 0]);
      expect((await of(ada)).filter(({ heldSince }) => heldSince !== null)).toEqual([]);
    });

    test.each(PRIVATE_ANSWERS.map((answers) => [answers]))(
      "a domain that stands for %j is not asked",
      async (answers) => {
        const [ada, { server }] = [await join(), await domain()];
        const names = await nameServer(() => undefined);
        const resolve = async () =>
          answers.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
        directory = { ...directory, proof: { nameServers: [names.address], anyPort: true, resolve } };
        await askFor(ada, { subject: `rebound.example.org:${server.port}` });
        await check(ada, (await one(ada)).id);
        expect(await one(ada)).toMatchObject({
          heldSince: null,
          says: expect.stringContaining("private or reserved"),
        });
        expect(server.seen.connections).toBe(0);
      },
    );

    test("ports and names of this machine are no domain but in a test", async () => {
      const ada = await join();
      directory = { ...directory, figures: [], proof: {} };
      for (const subject of [
        "localhost",
        "127.0.0.1",
        "[::1]",
        "ada.example.org:8080",
        "router",
        "a.local/x",
        "ada@example.org",
        "https://a:b@example.org",
        "",
        "a..example.org",
        "file:///etc/passwd",
      ]) {
        const answer = await askFor(ada, { subject });
        expect([answer.status, (await answer.text()).includes('id="subject-refusal"')], subject).toEqual([
          422,
          true,
        ]);
      }
      expect(await of(ada)).toEqual([]);
    });
  });

  describe("a repository", () => {
    test("is known by its address at one of the places known, however it was pasted", async () => {
      const ada = await join();
      for (const typed of [
        "github.com/ada/triage",
        "https://github.com/ada/triage.git",
        "https://www.github.com/ada/triage/",
      ]) {
        expect((await askFor(ada, { method: "repository", subject: typed })).status, typed).toBe(303);
      }
      expect((await of(ada)).map(({ subject }) => subject)).toEqual(["https://github.com/ada/triage"]);
      for (const typed of [
        "https://evil.example/ada/triage",
        "https://github.com.evil.example/a/b",
        "https://github.com/ada",
        "https://github.com/../x",
        "http://github.com@127.0.0.1/a/b",
        "https://github.com/a/b/../../c",
      ]) {
        const status = (await askFor(ada, { method: "repository", subject: typed })).status;
        expect(status, typed).toBe(422);
      }
    });

    test.each([
      ["github.com/ada/triage", "https://raw.githubusercontent.com/ada/triage/HEAD/.paycurve"],
      ["gitlab.com/group/sub/triage", "https://gitlab.com/group/sub/triage/-/raw/HEAD/.paycurve"],
      ["codeberg.org/ada/triage", "https://codeberg.org/api/v1/repos/ada/triage/raw/.paycurve"],
    ])("%s shows its file at %s", (address, file) => {
      const found = repositoryAt(address, REPOSITORY_HOSTS);
      expect(found?.host.fileOf(found.path)).toBe(file);
    });

    test("holds where its file shows the line, and not by that of another", async () => {
      const { url } = await proofServer(({ url: path }, response) =>
        path === "/ada/triage"
          ? void response.writeHead(200, { "content-type": "text/plain" }).end("paycurve-verify=abc\n")
          : void response.writeHead(404).end(),
      );
      const hosts = [
        { host: "github.com", fewestParts: 2, mostParts: 2, fileOf: (path: string) => url + path },
      ];
      const settings = { hosts, loopback: true, anyPort: true };
      const checked = (address: string, token: string) => checkRepository(address, token, settings);
      expect(await checked("https://github.com/ada/triage", "abc")).toMatchObject({ kind: "holds" });
      expect(await checked("https://github.com/ada/triage", "ab")).toMatchObject({ kind: "fails" });
      expect(await checked("https://github.com/eve/triage", "abc")).toMatchObject({ kind: "fails" });
    });
  });

  describe("an address", () => {
    const linkIn = (letter: Letter | undefined): string =>
      /https:\S+(\/account\/verification\/letter\/\S+)/.exec(letter?.text ?? "")?.[1] ?? "";

    test("holds once the link of its letter is opened by who asked, once", async () => {
      const ada = await join();
      await askFor(ada, { method: "address", subject: "Ada.L@Mail.Example" });
      expect(letters).toMatchObject([{ to: "Ada.L@mail.example" }]);
      const link = linkIn(letters[0]);
      expect(await (await ask(ada, PAGE)).text()).not.toContain(link.split("/").at(-1));
      expect((await ask(ada, link)).status).toBe(200);
      expect((await one(ada)).heldSince).toBeNull();
      expect((await ask(ada, link, form({}))).status).toBe(303);
      expect(await one(ada)).toMatchObject({
        heldSince: START,
        checkedAt: START,
        dueAt: new Date("2027-11-28T00:00:00Z"),
      });
      expect(await profileOf(ada)).toMatchObject({ isIdentified: true, verifiedBy: ["address"] });
      expect((await ask(ada, link, form({}))).status).toBe(400);
      const page = await (await ask(null, `/builders/${ada.handle}`)).text();
      expect([page.includes("address at mail.example"), page.includes("Ada.L")]).toEqual([true, false]);
    });

    test("is not somebody else's to show, nor by an old or an earlier letter, nor by its hash", async () => {
      const [ada, eve] = [await join(), await join()];
      await askFor(eve, { method: "address", subject: "ada@one.example" });
      const first = linkIn(letters[0]);
      expect((await ask(ada, first, form({}))).status).toBe(400);
      expect((await ask(null, first, form({}))).status).toBe(401);
      const { token } = await one(eve);
      expect((await ask(eve, `${PAGE}/letter/${token}`, form({}))).status).toBe(400);
      await askFor(eve, { method: "address", subject: "ada@one.example" });
      expect((await ask(eve, first, form({}))).status).toBe(400);
      later(2);
      expect((await ask(eve, linkIn(letters[1]), form({}))).status).toBe(400);
      expect((await of(eve)).map(({ heldSince }) => heldSince)).toEqual([null]);
      expect((await check(eve, (await one(eve)).id)).status).toBe(400);
    });

    test("is written to three times a day at most, whoever asks", async () => {
      for (let nth = 0; nth < 3; nth++)
        expect((await askFor(await join(), { method: "address", subject: "ada@two.example" })).status).toBe(
          303,
        );
      expect((await askFor(await join(), { method: "address", subject: "ada@two.example" })).status).toBe(
        429,
      );
      expect(letters).toHaveLength(3);
    });

    test.each([
      "ada",
      "ada@",
      "@example.org",
      "ada@localhost",
      "a b@example.org",
      "ada@example.org\nbcc: eve@example.org",
      "<ada@example.org>",
      "ada@example.org,eve@example.org",
    ])("“%s” is none, and nobody is written to", async (subject) => {
      expect((await askFor(await join(), { method: "address", subject })).status).toBe(422);
      expect(letters).toEqual([]);
    });
  });

  describe("whose it is", () => {
    test("another account neither sees, checks, nor takes back what one asked for, nor asks for one's items", async () => {
      const [ada, eve, { name, shown }] = [await join(), await join(), await domain()];
      await publishRecord(directory, ada.accountId, publishedOf([publishedTriage({ id: "adas-own" })]));
      await askFor(ada, { subject: name });
      const { id, token } = await one(ada);
      shown.text = `paycurve-verify=${token}`;
      for (const who of [eve, null]) {
        const status = who === null ? 401 : 404;
        expect((await check(who, id)).status).toBe(status);
        expect((await ask(who, `${PAGE}/${id}/drop`, form({}))).status).toBe(status);
      }
      expect((await askFor(null, { subject: name })).status).toBe(401);
      expect((await ask(null, PAGE)).status).toBe(401);
      expect((await askFor(eve, { subject: name, item: "adas-own" })).status).toBe(422);
      expect(await (await ask(eve, PAGE)).text()).not.toContain(token);
      expect(await one(ada)).toMatchObject({ heldSince: null, triedAt: null });
      await askFor(eve, { subject: name });
      await check(eve, (await one(eve)).id);
      expect((await one(eve)).heldSince).toBeNull();
      expect((await ask(ada, `${PAGE}/${id}/drop`, form({}))).status).toBe(303);
      expect(await of(ada)).toEqual([]);
    });

    test("an id that is none is unknown; a page of somebody else's changes nothing", async () => {
      const ada = await join();
      for (const id of ["1", "x".repeat(300), "' or 1=1 --", "00000000-0000-4000-8000-000000000009"])
        expect((await check(ada, encodeURIComponent(id))).status, id).toBe(404);
      const foreign = {
        ...form({ method: "domain", subject: "ada.example.org", item: "" }),
        headers: { origin: "https://evil.example" },
      };
      expect((await ask(ada, PAGE, foreign)).status).toBe(403);
      expect(await of(ada)).toEqual([]);
    });

    test("what a form does not know is not kept", async () => {
      const ada = await join();
      await askFor(ada, {
        subject: "ada.example.org",
        heldSince: "2020-01-01",
        checkedAt: "2020-01-01",
        token: "mine",
        accountId: "x",
        id: "y",
      });
      expect(await one(ada)).toMatchObject({ accountId: ada.accountId, heldSince: null, checkedAt: null });
      expect((await one(ada)).token).toHaveLength(43);
    });

    test("a hostile subject stands in the page as written", async () => {
      const ada = await join();
      const answer = await askFor(ada, { subject: '"><script>alert(1)</script>' });
      const page = await answer.text();
      expect([answer.status, page.includes("<script")]).toEqual([422, false]);
    });
  });

  test("twenty checks are made for an account within an hour, at once or one by one, and none more", async () => {
    const [ada, { name, server }] = [await join(), await domain()];
    await askFor(ada, { subject: name });
    const { id } = await one(ada);
    const answers = await Promise.all(Array.from({ length: 30 }, () => check(ada, id)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(MOST_AN_HOUR);
    expect(statuses.filter((status) => status === 429)).toHaveLength(30 - MOST_AN_HOUR);
    expect(server.seen.connections).toBe(MOST_AN_HOUR);
    await ask(ada, `${PAGE}/${id}/drop`, form({}));
    await askFor(ada, { subject: name });
    expect((await check(ada, (await one(ada)).id)).status).toBe(429);
    at = new Date(at.getTime() + 61 * 60 * 1000);
    expect((await check(ada, (await one(ada)).id)).status).toBe(303);
  });

  describe("what is due", () => {
    async function held(who: Asker) {
      const place = await domain();
      await askFor(who, { subject: place.name, item: "ticket-triage" });
      const { id, token } = await one(who);
      place.shown.text = `paycurve-verify=${token}`;
      await check(who, id);
      return place;
    }

    test("is looked at again before its last day is over, and goes on holding since the same day", async () => {
      const ada = await join();
      await held(ada);
      later(27);
      expect(await recheckDue(directory)).toBe(0);
      later(2);
      expect(await recheckDue(directory)).toBe(1);
      expect(await one(ada)).toMatchObject({ heldSince: START, checkedAt: at });
      expect(await recheckDue(directory)).toBe(0);
    });

    test("is lost when the line is gone, and counts for nothing", async () => {
      const ada = await join();
      const { shown } = await held(ada);
      shown.text = "";
      later(29);
      await recheckDue(directory);
      expect(await one(ada)).toMatchObject({ heldSince: null, checkedAt: at });
      expect(await profileOf(ada)).toMatchObject({ verifiedSystems: 0 });
      later(60);
      expect(await recheckDue(directory)).toBe(0);
    });

    test("where a server is in trouble it turns stale, shown as such, is tried on, and is lost after two weeks", async () => {
      const ada = await join();
      const { shown, name } = await held(ada);
      shown.status = 503;
      later(29);
      expect(await recheckDue(directory)).toBe(1);
      expect(await one(ada)).toMatchObject({ heldSince: START, checkedAt: START, triedAt: at });
      expect(await profileOf(ada)).toMatchObject({ verifiedSystems: 1 });
      expect(await recheckDue(directory)).toBe(0);
      later(3);
      expect(await recheckDue(directory)).toBe(1);
      expect(await profileOf(ada)).toMatchObject({ verifiedSystems: 0, verifiedOutcomes: 0, verifiedBy: [] });
      const page = await (await ask(null, `/builders/${ada.handle}`)).text();
      expect(page).toMatch(new RegExp(`class="verified stale".*domain ${name}, checked 28 Nov 2026`));
      later(13);
      await recheckDue(directory);
      expect((await one(ada)).heldSince).toBeNull();
    });

    test("an address is not written to unasked, but counts no more from its day on", async () => {
      const ada = await join();
      await askFor(ada, { method: "address", subject: "ada@three.example" });
      const [letter] = letters;
      const link = /https:\S+?(\/account\S+)/.exec(letter?.text ?? "")?.[1] ?? "";
      await ask(ada, link, form({}));
      later(364);
      expect(await recheckDue(directory)).toBe(0);
      later(3);
      expect([await recheckDue(directory), await recheckDue(directory)]).toEqual([1, 0]);
      expect(await profileOf(ada)).toMatchObject({ isIdentified: false, verifiedBy: [] });
      expect(letters).toHaveLength(1);
      await askFor(ada, { method: "address", subject: "ada@three.example" });
      const again = /https:\S+?(\/account\S+)/.exec(letters[1]?.text ?? "")?.[1] ?? "";
      await ask(ada, again, form({}));
      expect(await profileOf(ada)).toMatchObject({ isIdentified: true });
    });

    test("goes in batches of twenty, the longest due first", async () => {
      const ada = await join();
      const { name } = await domain();
      const rows = Array.from({ length: 25 }, (_, nth) => ({
        id: crypto.randomUUID(),
        accountId: ada.accountId,
        method: "domain" as const,
        subject: `${name}/${nth}`,
        token: "t",
        askedAt: START,
        heldSince: START,
        checkedAt: START,
        dueAt: new Date(START.getTime() + nth * 1000),
      }));
      await directory.database.insert(verifications).values(rows);
      expect([await recheckDue(directory), await recheckDue(directory), await recheckDue(directory)]).toEqual(
        [20, 5, 0],
      );
    });

    test("a check that began earlier does not undo a later one, nor bring back what was taken back", async () => {
      const ada = await join();
      let answer = (_text: string): void => {};
      const slow = await proofServer((_, response) => {
        answer = (text) => void response.writeHead(200, { "content-type": "text/plain" }).end(text);
      });
      await askFor(ada, { subject: `127.0.0.1:${slow.port}` });
      const { id, token } = await one(ada);
      const early = check(ada, id);
      await expect.poll(() => slow.seen.requests.length).toBe(1);
      const answerEarly = answer;
      later(0.01);
      const late = check(ada, id);
      await expect.poll(() => slow.seen.requests.length).toBe(2);
      answer(`paycurve-verify=${token}`);
      await late;
      answerEarly("nothing");
      await early;
      expect(await one(ada)).toMatchObject({ heldSince: at });
      const last = check(ada, id);
      await expect.poll(() => slow.seen.requests.length).toBe(3);
      await ask(ada, `${PAGE}/${id}/drop`, form({}));
      answer(`paycurve-verify=${token}`);
      await last;
      expect(await of(ada)).toEqual([]);
    });
  });
});

/** Servers of this machine may be asked; no name has a text. */
async function quietHere(): Promise<Directory["proof"]> {
  const names = await nameServer(() => undefined);
  return { loopback: true, anyPort: true, nameServers: [names.address] };
}
