import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contactRoutes } from "../src/builders/contacts/index.ts";
import type { Directory, Letter } from "../src/builders/directory.ts";
import type { Asker } from "../src/builders/requests/index.ts";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { accounts } from "../src/builders/store/schema/index.ts";
import { type AskAs, addAccount, askAs, form, ORIGIN } from "./builders-app.ts";
import { ENGINES, keptDatabase } from "./directories.ts";
import { addSomeBuilders, NOW } from "./some-builders.ts";

/** Of the invented builders every second is open to being hired, every third to working together. */
const OPEN_TO_BOTH = 6;

describe.each(ENGINES)("requests to talk in a directory kept by %s", (engine) => {
  let now = NOW;
  let letters: Letter[];
  let ask: AskAs;
  let asking: Asker;
  let asked: Asker;
  let stranger: Asker;

  let database: DirectoryDatabase;

  beforeAll(async () => {
    database = await keptDatabase(engine);
  });

  beforeEach(async () => {
    [now, letters] = [NOW, []];
    await database.delete(accounts);
    await addSomeBuilders(database, 60);
    const directory: Directory = {
      database,
      now: () => now,
      origin: ORIGIN,
      send: async (letter) => void letters.push(letter),
      figures: [],
      proof: {},
    };
    [asking, stranger] = [await addAccount(directory, "asking"), await addAccount(directory, "stranger")];
    const [row] = await database
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.handle, `builder-${OPEN_TO_BOTH}`));
    asked = { accountId: row?.id ?? "", handle: `builder-${OPEN_TO_BOTH}`, sessionId: "", isAdmin: false };
    ask = askAs(contactRoutes(directory));
  });

  const request = (builder: string, more: Readonly<Record<string, string>> = {}) =>
    ask(asking, "/contacts/new", form({ builder, aim: "hire", message: "We route tickets too.", ...more }));

  async function idOfRequest(): Promise<string> {
    const page = await (await ask(asked, "/contacts")).text();
    return /\/contacts\/([0-9a-f-]{36})\/answer/.exec(page)?.[1] ?? "";
  }

  test("neither learns the other's address before the builder accepts, both do after", async () => {
    expect((await request(asked.handle)).status).toBe(303);
    const before = [
      await (await ask(asked, "/contacts")).text(),
      await (await ask(asking, "/contacts")).text(),
    ];
    expect(before[0]).toContain("One request waits for your answer.");
    for (const page of before) expect(page).not.toMatch(/\w@\w/);
    const answer = `/contacts/${await idOfRequest()}/answer`;
    expect((await ask(asked, answer, form({ answer: "accepted" }))).status).toBe(303);
    expect(await (await ask(asked, "/contacts")).text()).toContain("Reach asking at asking@mail.example.");
    expect(await (await ask(asking, "/contacts")).text()).toContain(
      `at builder-${OPEN_TO_BOTH}@example.org.`,
    );
  });

  test("who declined is asked no further, and no address is told", async () => {
    await request(asked.handle);
    await ask(asked, `/contacts/${await idOfRequest()}/answer`, form({ answer: "declined" }));
    const page = await (await ask(asking, "/contacts")).text();
    expect(page).toContain("They declined.");
    expect(page).not.toMatch(/\w@\w/);
  });

  test("letters tell that there is something to answer, and no address", async () => {
    await request(asked.handle);
    await ask(asked, `/contacts/${await idOfRequest()}/answer`, form({ answer: "accepted" }));
    expect(letters.map(({ to }) => to)).toEqual([
      `builder-${OPEN_TO_BOTH}@example.org`,
      "asking@mail.example",
    ]);
    for (const { text } of letters) expect(text).not.toMatch(/\w@\w/);
  });

  test("nobody else can answer, and nobody twice", async () => {
    await request(asked.handle);
    const answer = `/contacts/${await idOfRequest()}/answer`;
    for (const who of [asking, stranger])
      expect((await ask(who, answer, form({ answer: "accepted" }))).status).toBe(404);
    expect((await ask(null, answer, form({ answer: "accepted" }))).status).toBe(401);
    await ask(asked, answer, form({ answer: "declined" }));
    expect((await ask(asked, answer, form({ answer: "accepted" }))).status).toBe(404);
    expect(await (await ask(asking, "/contacts")).text()).toContain("They declined.");
  });

  test.each([
    ["nobody-here", {}, "Nobody here is called"],
    ["builder-50", {}, "Nobody here is called"],
    ["builder-3", {}, "is not open to that"],
    [`builder-${OPEN_TO_BOTH}`, { message: " " }, "Say what it is about"],
  ])("%s is refused beside its field, and what was typed stays", async (builder, more, says) => {
    const response = await request(builder, more);
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(says);
    if (!("message" in more)) expect(page).toContain("We route tickets too.</textarea>");
  });

  test("one unanswered request each, and ten in a day; the next day there are ten more", async () => {
    await request(asked.handle);
    expect(await (await request(asked.handle)).text()).toContain("They have not answered you yet");
    for (let builder = 8; builder < 8 + 2 * 9; builder += 2)
      expect((await request(`builder-${builder}`)).status).toBe(303);
    expect(await (await request("builder-40")).text()).toContain("At most 10 builders are asked in a day");
    now = new Date(NOW.getTime() + 25 * 60 * 60 * 1000);
    expect((await request("builder-40")).status).toBe(303);
  });
});
