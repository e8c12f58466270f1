import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Directory } from "../src/builders/directory.ts";
import type { Asker } from "../src/builders/requests/index.ts";
import { addToList, makeList, openList, shortlistRoutes } from "../src/builders/shortlists/index.ts";
import { csvCell } from "../src/builders/shortlists/list-csv.ts";
import { type AskAs, addAccount, askAs, form, ORIGIN } from "./builders-app.ts";
import { ENGINES, keptDatabase } from "./directories.ts";
import { addSomeBuilders, NOW } from "./some-builders.ts";

const NOBODY_YET = { reason: "Cut routing from 20 to 7 hours", note: "Ask about the second site" };

describe.each(ENGINES)("shortlists in a directory kept by %s", (engine) => {
  let directory: Directory;
  let ask: AskAs;
  let [owner, friend, stranger]: Asker[] = [];
  const statements: string[] = [];

  beforeAll(async () => {
    const database = await keptDatabase(engine, { logQuery: (query) => void statements.push(query) });
    await addSomeBuilders(database, 40);
    directory = { database, now: () => NOW, origin: ORIGIN, send: async () => {}, figures: [], proof: {} };
    [owner, friend, stranger] = [
      await addAccount(directory, "owner"),
      await addAccount(directory, "friend"),
      await addAccount(directory, "stranger"),
    ];
    ask = askAs(shortlistRoutes(directory));
  });

  async function newList(): Promise<string> {
    return makeList(directory, who(owner).accountId, { name: "Search team", aim: "hire" });
  }

  test("a list is made, somebody is put on it with a reason, and it reads back side by side", async () => {
    const made = await ask(who(owner), "/shortlists", form({ name: "Search team", aim: "hire" }));
    expect(made.status).toBe(303);
    const path = made.headers.get("location") ?? "";
    const added = { list: path.slice("/shortlists/".length), builder: "builder-7", ...NOBODY_YET };
    expect((await ask(who(owner), "/shortlists/add", form(added))).status).toBe(303);
    const page = await (await ask(who(owner), path)).text();
    for (const words of [
      "Search team: 1 builder.",
      "Builder 7",
      NOBODY_YET.reason,
      NOBODY_YET.note,
      "To hire",
    ])
      expect(page).toContain(words);
    const lists = await (await ask(who(owner), "/shortlists")).text();
    expect(lists).toMatch(/To hire<\/h2>.*Search team.*1 builder<.*To work with<\/h2>.*None\./s);
  });

  test("nobody but the owner learns that a list is there: the same answer as for one that is not", async () => {
    const id = await newList();
    const entry = form({ list: id, builder: "builder-7", ...NOBODY_YET });
    for (const [path, init] of [
      [`/shortlists/${id}`],
      [`/shortlists/${id}/list.csv`],
      [`/shortlists/${id}/drop`, form({})],
      [`/shortlists/${id}/members`, form({ handle: "friend" })],
      [`/shortlists/${id}/members/${who(friend).accountId}/drop`, form({})],
      [`/shortlists/${id}/builders/${who(friend).accountId}/drop`, form({})],
      ["/shortlists/add", entry],
    ] satisfies [string, RequestInit?][]) {
      const nowhere = path.replace(id, crypto.randomUUID());
      const missing = {
        ...init,
        ...(init === entry && form({ list: crypto.randomUUID(), builder: "builder-7", ...NOBODY_YET })),
      };
      const [refused, unknown] = [
        await ask(who(stranger), path, init),
        await ask(who(stranger), nowhere, missing),
      ];
      expect([refused.status, await refused.text()], path).toEqual([unknown.status, await unknown.text()]);
      expect(refused.status, path).toBe(404);
      expect((await ask(null, path, init)).status, path).toBe(401);
    }
    expect((await ask(who(owner), `/shortlists/${id}`)).status).toBe(200);
  });

  test("who it is shared with may read it and change nothing, until it is shared no more", async () => {
    const id = await newList();
    expect((await ask(who(owner), `/shortlists/${id}/members`, form({ handle: "friend" }))).status).toBe(303);
    const seen = await (await ask(who(friend), `/shortlists/${id}`)).text();
    expect(seen).toContain("kept by owner, to read");
    expect(seen).not.toContain("<form");
    for (const path of [`/shortlists/${id}/drop`, `/shortlists/${id}/members`])
      expect((await ask(who(friend), path, form({ handle: "stranger" }))).status).toBe(404);
    await ask(who(owner), `/shortlists/${id}/members/${who(friend).accountId}/drop`, form({}));
    expect((await ask(who(friend), `/shortlists/${id}`)).status).toBe(404);
  });

  test("a list takes four statements however long it is", async () => {
    const id = await newList();
    for (let builder = 1; builder <= 20; builder++)
      await addToList(directory, who(owner).accountId, {
        listId: id,
        builder: `builder-${builder}`,
        ...NOBODY_YET,
      });
    statements.length = 0;
    expect((await openList(directory, who(owner).accountId, id)).builders).toHaveLength(20);
    expect(statements).toHaveLength(4);
  });

  test("a reason is asked for, what was typed stays, and the field is named", async () => {
    const id = await newList();
    const response = await ask(
      who(owner),
      "/shortlists/add",
      form({ list: id, builder: "builder-7", reason: " ", note: "kept" }),
    );
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain("Something must stand here.");
    expect(page).toContain("kept</textarea>");
    expect((await openList(directory, who(owner).accountId, id)).builders).toEqual([]);
  });

  test("who keeps no list names one where they put somebody on it; it is made with them or not at all", async () => {
    const first = await addAccount(directory, "first-list");
    const page = await (await ask(first, "/shortlists/add?builder=builder-7")).text();
    expect(page).toContain("You keep no list yet, so this makes one.");
    const entry = { builder: "builder-7", name: "Search team", aim: "collaborate", ...NOBODY_YET };
    const unnamed = await ask(first, "/shortlists/add", form({ ...entry, name: " " }));
    expect(unnamed.status).toBe(422);
    expect(await unnamed.text()).toContain(`${NOBODY_YET.reason}</textarea>`);
    await ask(first, "/shortlists/add", form({ ...entry, builder: "nobody-at-all" }));
    expect(await (await ask(first, "/shortlists")).text()).toContain("You keep no list yet.");
    const { headers } = await ask(first, "/shortlists/add", form(entry));
    const list = await (await ask(first, headers.get("location") ?? "")).text();
    for (const words of ["Search team: 1 builder.", "To work with", NOBODY_YET.reason])
      expect(list).toContain(words);
  });

  test("what a list says of somebody can be changed from where it stands, by its owner", async () => {
    const id = await newList();
    const entry = { list: id, builder: "builder-7", reason: "Ships search", note: "Met in May" };
    await ask(who(owner), "/shortlists/add", form(entry));
    const path = `/shortlists/add?builder=builder-7&list=${id}`;
    const list = await (await ask(who(owner), `/shortlists/${id}`)).text();
    expect(list).toContain(`href="${path.replace("&", "&amp;")}"`);
    const page = await (await ask(who(owner), path)).text();
    for (const kept of ["Ships search</textarea>", "Met in May</textarea>"]) expect(page).toContain(kept);
    await ask(who(owner), "/shortlists/add", form({ ...entry, note: "Met in June" }));
    const { builders: noted } = await openList(directory, who(owner).accountId, id);
    expect(noted.map(({ note }) => note)).toEqual(["Met in June"]);
    expect((await ask(who(stranger), path)).status).toBe(404);
  });

  test("fields that no form has change nothing", async () => {
    const made = await ask(
      who(owner),
      "/shortlists",
      form({
        name: "Extra",
        aim: "collaborate",
        accountId: who(stranger).accountId,
        id: crypto.randomUUID(),
      }),
    );
    const id = (made.headers.get("location") ?? "").slice("/shortlists/".length);
    expect(await openList(directory, who(owner).accountId, id)).toMatchObject({
      owner: "owner",
      isOwn: true,
    });
    expect((await ask(who(stranger), `/shortlists/${id}`)).status).toBe(404);
  });

  test("a hidden builder cannot be put on a list, and is answered as one who is not there", async () => {
    const id = await newList();
    const [hidden, unknown] = await Promise.all(
      ["builder-50", "nobody-here"].map((builder) =>
        ask(who(owner), "/shortlists/add", form({ list: id, builder, ...NOBODY_YET })),
      ),
    );
    expect([hidden?.status, unknown?.status]).toEqual([422, 422]);
    expect((await hidden?.text())?.replaceAll("builder-50", "nobody-here")).toBe(await unknown?.text());
  });

  test("the table for a spreadsheet holds no formula and no address of mail", async () => {
    const id = await newList();
    await addToList(directory, who(owner).accountId, {
      listId: id,
      builder: "builder-7",
      reason: '=HYPERLINK("http://evil.example","x")',
      note: "two\nlines, and a comma",
    });
    const response = await ask(who(owner), `/shortlists/${id}/list.csv`);
    const csv = await response.text();
    expect(response.headers.get("content-disposition")).toContain("attachment");
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"",""x"")"`);
    expect(csv).toContain('"two\nlines, and a comma"');
    expect(csv).not.toMatch(/\w@\w/);
  });
});

test("property: no cell begins as a formula does, and every one reads back as it was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const cell = csvCell(text);
      const inside = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(inside).not.toMatch(/^[=+\-@\t\r]/);
      expect([text, `'${text}`]).toContain(inside);
    }),
  );
});

function who(asker: Asker | undefined): Asker {
  if (!asker) throw new Error("nobody was added yet");
  return asker;
}
