import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { accounts, articles, auditEntries, profiles, reports } from "../src/builders/store/schema/index.ts";
import { Browser, DAY, type House, houseIn, joined, openHouse } from "./account-house.ts";
import { ENGINES } from "./directories.ts";
import { addSomeBuilders } from "./some-builders.ts";

const NOTE = "They say they shipped what I shipped.";

describe.each(ENGINES)("reports in a directory kept by %s", (engine) => {
  let house: House;
  let [admin, ada]: Browser[] = [];

  beforeAll(async () => {
    house = await openHouse(engine);
    [admin, ada] = [await joined(house, "chief"), await joined(house, "ada")];
    await makeAdmin(house.database, "chief");
    await addSomeBuilders(house.database, 20);
    await addProfileAndArticle(house.database, "ada");
  });

  async function reported(path = "/builders/ada", note = NOTE): Promise<string> {
    const sender = new Browser(house, `198.51.100.${senders++}`);
    const answer = await sender.send(`${path}/report`, { reason: "impostor", note });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${path}/report?sent=yes`]);
    const page = await (await sender.get(`${path}/report?sent=yes`)).text();
    expect(page).toContain("Your report is with the admins.");
    const found = await house.database.select().from(reports).where(eq(reports.note, note));
    return found.at(-1)?.id ?? "";
  }
  let senders = 1;

  test("a profile and an article can be reported from their pages, whoever asks", async () => {
    const visitor = new Browser(house);
    expect(await (await visitor.get("/builders/ada")).text()).toContain('href="/builders/ada/report"');
    const article = "/builders/ada/articles/routing";
    expect(await (await visitor.get(article)).text()).toContain(`href="${article}/report"`);
    expect(await (await visitor.get(`${article}/report`)).text()).toContain("It claims what is not true");
    expect((await visitor.get("/builders/nobody-here/report")).status).toBe(404);
    expect((await visitor.get("/builders/ada/articles/nothing/report")).status).toBe(404);
  });

  test.each([
    [{ note: NOTE }, "Choose one of these."],
    [{ reason: "dislike", note: NOTE }, "Choose one of these."],
    [{ reason: "untrue", note: "x".repeat(1001) }, "At most 1,000 characters are kept."],
  ])("what a report lacks is said beside it, and what was typed stays", async (fields, says) => {
    const answer = await new Browser(house).send("/builders/ada/report", fields);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(says);
    expect(page).toContain(fields.note.slice(0, 20));
  });

  test("ten a day from one account or one address, and ten more the next day", async () => {
    const other = houseIn(house.database, []);
    for (const sender of [new Browser(other, "198.51.100.200"), await joined(other, "busy")]) {
      const send = () => sender.send("/builders/builder-1/report", { reason: "untrue", extra: "x" });
      for (let sent = 0; sent < 10; sent++) expect((await send()).status).toBe(303);
      const refused = await send();
      expect([refused.status, await refused.text()]).toEqual([
        429,
        expect.stringContaining("At most 10 reports"),
      ]);
    }
    other.pass(DAY + 1);
    const again = new Browser(other, "198.51.100.200");
    expect((await again.send("/builders/builder-1/report", { reason: "untrue" })).status).toBe(303);
    await house.database.delete(reports);
  });

  test("for anyone but an admin nothing is there, exactly as where nothing is", async () => {
    for (const path of ["/admin", "/admin/log", "/admin/metrics", "/admin/reports", "/admin/admins"]) {
      for (const nobody of [new Browser(house), ada as Browser]) {
        for (const ask of [(to: string) => nobody.get(to), (to: string) => nobody.send(to)]) {
          const [told, unknown] = [await ask(path), await ask(`/builders${path}/of/nothing`)];
          expect([path, told.status, await told.text()]).toEqual([path, 404, await unknown.text()]);
          expect(headersOf(told)).toEqual(headersOf(unknown));
        }
      }
    }
  });

  test("a hidden profile is found nowhere, its owner reads why, appeals once, and it is shown again", async () => {
    const [first, second] = [await reported(), await reported("/builders/ada", "And so say I.")];
    const page = await (await who(admin).get("/admin")).text();
    expect(page).toContain("2 reports wait for you.");
    expect(page).toContain(NOTE);
    const empty = await who(admin).send("/admin/reports", { id: first, outcome: "hidden", note: " " });
    expect([empty.status, await empty.text()]).toEqual([
      422,
      expect.stringContaining("Say why; the one concerned"),
    ]);
    const hide = { id: first, outcome: "hidden", note: "This is Grace's work." };
    expect((await who(ada).send("/admin/reports", hide)).status).toBe(404);
    expect((await who(admin).send("/admin/reports", hide)).status).toBe(303);
    expect((await who(admin).send("/admin/reports", { ...hide, id: second })).status).toBe(404);
    for (const path of ["/builders/ada", "/builders/ada/articles/routing", "/builders/ada/report"])
      expect([path, (await new Browser(house).get(path)).status]).toEqual([path, 404]);
    for (const own of ["/account", "/account/profile"])
      expect(await (await who(ada).get(own)).text(), own).toContain('href="/account/standing"');
    const why = await (await who(ada).get("/account/standing")).text();
    expect(why).toMatch(/This is Grace(?:'|&#39;)s work\./);
    expect(why).not.toContain(NOTE);
    const id = await idOf(house.database, "ada");
    const appeal = { id, note: "Grace and I shipped it together." };
    expect((await who(ada).send("/account/standing", { ...appeal, note: "" })).status).toBe(422);
    expect((await who(admin).send("/account/standing", appeal)).status).toBe(404);
    expect((await who(ada).send("/account/standing", appeal)).status).toBe(303);
    expect((await who(ada).send("/account/standing", appeal)).status).toBe(404);
    expect(await (await who(admin).get("/admin")).text()).toContain("Grace and I shipped it together.");
    expect((await who(admin).send("/admin/show", { id, about: "profile" })).status).toBe(303);
    for (const path of ["/builders/ada", "/builders/ada/articles/routing"])
      expect([path, (await new Browser(house).get(path)).status]).toEqual([path, 200]);
    expect(await (await who(ada).get("/account/standing")).text()).toContain("Nothing of yours is hidden.");
    expect(await deedsOf(house.database)).toEqual([
      "report.made",
      "report.made",
      "profile.hidden",
      "appeal.made",
      "profile.shown",
    ]);
  });

  test("a hidden article leaves its author's page alone; what is kept stays and is asked about no more", async () => {
    const path = "/builders/ada/articles/routing";
    const kept = await reported(path, "I do not like it.");
    expect(
      (await who(admin).send("/admin/reports", { id: kept, outcome: "kept", note: "No reason." })).status,
    ).toBe(303);
    expect((await new Browser(house).get(path)).status).toBe(200);
    expect(await (await who(admin).get("/admin")).text()).toContain("No report waits for you.");
    const hidden = await reported(path, "It is copied.");
    await who(admin).send("/admin/reports", { id: hidden, outcome: "hidden", note: "It is copied from me." });
    expect((await new Browser(house).get(path)).status).toBe(404);
    expect((await new Browser(house).get("/builders/ada")).status).toBe(200);
    expect(await (await who(ada).get("/account/standing")).text()).toContain("It is copied from me.");
    const [article] = await house.database.select().from(articles);
    await who(admin).send("/admin/show", { id: article?.id ?? "", about: "article" });
    expect((await new Browser(house).get(path)).status).toBe(200);
  });

  test("an admin makes another one and is taken back by them; the last one stays", async () => {
    const refused = await who(admin).send("/admin/admins/take-back", { handle: "chief" });
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining("Nobody else is an admin."),
    ]);
    expect((await who(admin).send("/admin/admins", { handle: "nobody-here" })).status).toBe(422);
    expect((await who(admin).send("/admin/admins", { handle: "Ada" })).status).toBe(303);
    expect((await who(ada).send("/admin/admins/take-back", { handle: "chief" })).status).toBe(303);
    expect((await who(admin).get("/admin")).status).toBe(404);
    house.pass(DAY / 24);
    const stale = await who(ada).send("/admin/admins", { handle: "chief" });
    expect([stale.status, stale.headers.get("location")]).toEqual([303, "/account/sign-in?again"]);
    await makeAdmin(house.database, "chief");
  });

  test("the log names what was done, the last first, a page at a time, and who was deleted no more", async () => {
    const page = await (await who(admin).get("/admin/log")).text();
    expect(page.indexOf("took it back that somebody is an admin")).toBeLessThan(
      page.indexOf("hid a profile"),
    );
    expect(page).not.toMatch(/\w@\w|Grace/);
    const [first] = await house.database.select().from(auditEntries).limit(1);
    const earlier = await (await who(admin).get(`/admin/log?before=${(first?.place ?? 0) + 1}`)).text();
    expect(earlier.match(/<tr><td>/g)?.length).toBe(1);
    expect((await who(admin).get("/admin/log?before=x")).status).toBe(200);
  });
});

function who(browser: Browser | undefined): Browser {
  if (!browser) throw new Error("nobody joined yet");
  return browser;
}

function headersOf(answer: Response): string[] {
  return [...answer.headers].map(([name, value]) => `${name}: ${value}`);
}

async function makeAdmin(database: DirectoryDatabase, handle: string): Promise<void> {
  await database.update(accounts).set({ isAdmin: true }).where(eq(accounts.handle, handle));
}

async function idOf(database: DirectoryDatabase, handle: string): Promise<string> {
  const [account] = await database.select().from(accounts).where(eq(accounts.handle, handle));
  return account?.id ?? "";
}

async function deedsOf(database: DirectoryDatabase): Promise<string[]> {
  const entries = await database.select().from(auditEntries).orderBy(auditEntries.place);
  return entries
    .map(({ deed }) => deed)
    .filter((deed) => !deed.startsWith("account."))
    .slice(-5);
}

async function addProfileAndArticle(database: DirectoryDatabase, handle: string): Promise<void> {
  const [accountId, [some]] = [await idOf(database, handle), await database.select().from(profiles).limit(1)];
  if (!some) throw new Error("builders were added");
  await database.insert(profiles).values({ ...some, accountId, name: "Ada", market: "US", isListed: true });
  const at = new Date("2026-11-01T00:00:00Z");
  const words = { slug: "routing", title: "Routing", body: "Words.", market: "US" };
  const id = crypto.randomUUID();
  await database.insert(articles).values({ id, accountId, ...words, publishedAt: at, updatedAt: at });
}
