import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { sourceFiles } from "../../../tests/source-files.ts";
import { builders } from "../src/builders/builders.ts";
import { publishRecord } from "../src/builders/profiles/index.ts";
import { accounts, addressConfirmations, profiles } from "../src/builders/store/schema/index.ts";
import { logLine } from "../src/log/index.ts";
import { Browser, type House, joined, openHouse } from "./account-house.ts";
import { publishedOf, publishedTriage } from "./records.ts";

const REFUSED = Object.assign(new Error("550 5.1.1 <ada@mail.example>: no such mailbox"), {
  code: "EENVELOPE",
  responseCode: 550,
});

describe("a letter that does not leave", () => {
  let house: House;
  let lines: string[] = [];
  let [ada, bob]: [Browser, Browser] = [new Browser({} as House), new Browser({} as House)];

  beforeAll(async () => {
    const open = await openHouse("embedded");
    const directory = {
      ...open.directory,
      send: () => Promise.reject(REFUSED),
      tell: (told: Parameters<typeof logLine>[0]) => {
        if (told.event === "letter-failed") lines.push(logLine(told, new Date()));
        if (told.event === "fault") throw told.error;
      },
    };
    house = { ...open, directory, app: builders({ directory, files: [] }) };
    [ada, bob] = [await joined(house, "ada"), await joined(house, "bob")];
    await publishRecord(directory, await idOf("ada"), publishedOf([publishedTriage()]));
    await house.database.update(profiles).set({ openToHire: true, isListed: true });
    await house.database
      .update(accounts)
      .set({ email: "ada@mail.example" })
      .where(eq(accounts.handle, "ada"));
  });

  const idOf = async (handle: string): Promise<string> => {
    const [row] = await house.database.select().from(accounts).where(eq(accounts.handle, handle));
    return row?.id ?? "";
  };
  const toldOnce = (): void => {
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ event: "letter-failed", errors: [{ name: "Error", code: "EENVELOPE" }] }),
    ]);
    expect(lines.join("")).not.toMatch(/@|mail\.example|ada|bob/);
    lines = [];
  };

  test("is told of by its code alone; whoever gave an address sees the same as ever, taken or not", async () => {
    for (const email of ["ada@mail.example", "new@mail.example"]) {
      lines = [];
      const answer = await bob.send("/account/address", { email });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/account"]);
      toldOnce();
    }
    expect(await house.database.$count(addressConfirmations)).toBe(1);
  });

  test("does not undo a request to talk, nor an answer to one, and shows nobody whether it was one", async () => {
    const asked = await bob.send("/contacts/new", { builder: "ada", aim: "hire", message: "Let us talk." });
    expect([asked.status, asked.headers.get("location")]).toEqual([303, "/contacts"]);
    toldOnce();
    await house.database
      .update(accounts)
      .set({ email: "bob@mail.example" })
      .where(eq(accounts.handle, "bob"));
    const id = /contacts\/([\w-]{36})\/answer/.exec(await (await ada.get("/contacts")).text())?.[1];
    expect((await ada.send(`/contacts/${id}/answer`, { answer: "accepted" })).status).toBe(303);
    toldOnce();
    expect(await (await bob.get("/contacts")).text()).toContain("They accepted.");
  });

  test("with a link to sign is said to be none, and the link is there to be sent", async () => {
    const whom = { item: "ticket-triage", name: "Grace", relation: "client", mail: "grace@mail.example" };
    const page = await (await ada.send("/account/attestations", whom)).text();
    expect(page).toContain("The letter could not be sent. Send the link yourself.");
    expect(page).not.toContain("It was sent");
    expect(page).toMatch(/\/attest\/[\w-]{43}/);
    toldOnce();
  });

  test("that should show an address to be one’s own is said to be none, beside the address", async () => {
    const asked = { method: "address", subject: "ada@work.example", item: "" };
    const answer = await ada.send("/account/verification", asked);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("The letter to it could not be sent.");
    toldOnce();
  });
});

test("letters leave by one way, which tells of those that do not", () => {
  const sending = sourceFiles(["packages/server/src/builders"], [".ts"]).filter(({ text }) =>
    /\bsend\(|\.send\b/.test(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, "")),
  );
  expect(sending.map(({ path }) => path)).toEqual(["packages/server/src/builders/send-letter.ts"]);
});
