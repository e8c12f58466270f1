import { join } from "node:path";
import { loadFigures } from "@paycurve/market/figures";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { articleRoutes } from "../src/builders/articles/index.ts";
import type { Directory } from "../src/builders/directory.ts";
import type { Asker } from "../src/builders/requests/index.ts";
import { articles, profiles } from "../src/builders/store/schema/index.ts";
import { type AskAs, addAccount, askAs, form, ORIGIN } from "./builders-app.ts";
import { ENGINES, keptDatabase } from "./directories.ts";
import { addSomeBuilders, NOW } from "./some-builders.ts";

const FIGURES = loadFigures(join(import.meta.dirname, "../../../figures"));
const BOUND = "kore1-us-ml-mid-hire";
const amount = FIGURES.find(({ id }) => id === BOUND);
const RANGE = "$160,000–$235,000";

const ARTICLE = {
  title: "What routing taught us",
  market: "US",
  body: `# Routing\n\nAgencies print [${RANGE}](figure:${BOUND}), friends say $999,000, and [£90,000](figure:${BOUND}) is another market's.\n\n<script>alert(1)</script> [now](javascript:alert(1))\n`,
};

describe.each(ENGINES)("articles in a directory kept by %s", (engine) => {
  let now = NOW;
  let directory: Directory;
  let ask: AskAs;
  let [author, stranger]: Asker[] = [];

  beforeAll(async () => {
    const database = await keptDatabase(engine);
    await addSomeBuilders(database, 10);
    directory = {
      database,
      now: () => now,
      origin: ORIGIN,
      send: async () => {},
      figures: FIGURES,
      proof: {},
    };
    [author, stranger] = [await addAccount(directory, "author"), await addAccount(directory, "stranger")];
    const [some] = await database.select().from(profiles).limit(1);
    if (!some) throw new Error("builders were added");
    for (const { accountId } of [who(author), who(stranger)])
      await database.insert(profiles).values({
        ...some,
        accountId,
        name: "Ada & Co",
        isListed: true,
        isIdentified: accountId === author?.accountId,
        verifiedSystems: 1,
      });
    ask = askAs(articleRoutes(directory));
  });

  async function published(more: Readonly<Record<string, string>> = {}): Promise<string> {
    const answer = await ask(who(author), "/account/articles/new", form({ ...ARTICLE, ...more }));
    expect(answer.status).toBe(303);
    return answer.headers.get("location") ?? "";
  }

  test("the fixture still prints what this test says it does", () => {
    expect(amount).toMatchObject({ market: "US", amount: { low: 160_000, high: 235_000 } });
  });

  test("stands under its author with what of theirs is verified, and each pay figure is held against the figures", async () => {
    const page = await (await ask(null, await published())).text();
    expect(page).toContain("What routing taught us");
    expect(page).toMatch(/By <a href="\/builders\/author">Ada &amp; Co<\/a> \(identity verified; /);
    expect(page).toContain(`href="/us/figures#${BOUND}"`);
    for (const standing of ["bound", "unsourced", "mismatched"])
      expect(page, standing).toContain(`class="amount ${standing}"`);
    expect(page).not.toContain("Line 3");
    expect(page).not.toMatch(/<script>|href="javascript:/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    const elsewhere = await (await ask(null, await published({ market: "GB" }))).text();
    expect(elsewhere, "a figure of another market stands there").toContain(`href="/us/figures#${BOUND}"`);
  });

  test("only a verified builder publishes; what others wrote is shown again with the reason", async () => {
    const answer = await ask(who(stranger), "/account/articles/new", form(ARTICLE));
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Articles are for verified builders");
    expect(page).toContain("friends say $999,000");
    expect((await ask(null, "/account/articles/new", form(ARTICLE))).status).toBe(401);
  });

  test("its figures can be looked at before it is published", async () => {
    const before = await directory.database.$count(articles);
    const page = await (
      await ask(who(author), "/account/articles/new", form({ ...ARTICLE, do: "check" }))
    ).text();
    expect(page).toContain('class="amount unsourced"');
    expect(await directory.database.$count(articles)).toBe(before);
  });

  test("a change is dated and says what it changed; nobody else can make one", async () => {
    const path = await published({ title: "To be changed" });
    const slug = path.split("/").at(-1) ?? "";
    const change = form({ ...ARTICLE, title: "Changed", says: "The range was last year's" });
    for (const nobody of [who(stranger), null])
      expect((await ask(nobody, `/account/articles/${slug}`, change)).status).toBeGreaterThanOrEqual(400);
    now = new Date("2026-12-02T09:00:00Z");
    expect((await ask(who(author), `/account/articles/${slug}`, change)).status).toBe(303);
    now = NOW;
    const page = await (await ask(null, path)).text();
    expect(page).toContain("Changed once since");
    expect(page).toMatch(/2 Dec 2026: The range was last year(?:’|'|&#39;)s/);
  });

  test("two of one title have addresses of their own", async () => {
    const [one, other] = [
      await published({ title: "Twice, café" }),
      await published({ title: "Twice, café" }),
    ];
    expect([one, other]).toEqual([
      "/builders/author/articles/twice-cafe",
      "/builders/author/articles/twice-cafe-2",
    ]);
  });

  test("who is hidden has no article, in no list and no feed", async () => {
    const path = await published({ title: "Hidden soon" });
    await directory.database
      .update(profiles)
      .set({ isListed: false })
      .where(eq(profiles.accountId, who(author).accountId));
    expect((await ask(null, path)).status).toBe(404);
    for (const list of ["/articles", "/articles/feed.atom"])
      expect(await (await ask(null, list)).text()).not.toContain("Hidden soon");
    await directory.database
      .update(profiles)
      .set({ isListed: true })
      .where(eq(profiles.accountId, who(author).accountId));
    expect(await (await ask(null, "/articles")).text()).toContain("Hidden soon");
  });

  test("the feed is Atom, and holds articles as escaped HTML", async () => {
    await published({ title: "Fed & read" });
    const answer = await ask(null, "/articles/feed.atom");
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
    );
    expect(text).toContain("<title>Fed &amp; read</title>");
    expect(text).toContain("&lt;h2&gt;Routing&lt;/h2&gt;");
    expect(text, "no reader knows where a path begins").not.toMatch(/href=&quot;\/(?!\/)/);
    expect(text).toContain(`href=&quot;${ORIGIN}/us/figures#${BOUND}&quot;`);
    for (const said of ["identity verified", "“$999,000”: no source is given."]) expect(text).toContain(said);
    expect(text.match(/<entry>/g)?.length).toBe(text.match(/<\/entry>/g)?.length);
  });

  test("what is taken away is gone", async () => {
    const path = await published({ title: "Gone soon" });
    const drop = `/account/articles/${path.split("/").at(-1)}/drop`;
    expect((await ask(who(stranger), drop, form({}))).status).toBe(404);
    expect((await ask(who(author), drop, form({}))).status).toBe(303);
    expect((await ask(null, path)).status).toBe(404);
  });
});

function who(asker: Asker | undefined): Asker {
  if (!asker) throw new Error("nobody was added yet");
  return asker;
}
