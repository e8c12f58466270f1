import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { sourceFiles } from "../../../tests/source-files.ts";
import { DEEDS } from "../src/builders/admin/log/index.ts";
import { accounts, auditEntries } from "../src/builders/store/schema/index.ts";
import { Browser, type House, joined, openHouse, PASSWORD } from "./account-house.ts";
import { ENGINES } from "./directories.ts";

describe.each(ENGINES)("the log of a directory kept by %s", (engine) => {
  let house: House;
  let ada: Browser;

  beforeAll(async () => {
    house = await openHouse(engine);
    ada = await joined(house, "ada");
  });

  const deeds = async () =>
    (await house.database.select().from(auditEntries).orderBy(auditEntries.place)).map(({ deed }) => deed);

  test("holds whatever opens, closes or ends an account, in order, and nothing in anybody's words", async () => {
    await ada.send("/account/password", { password: `${PASSWORD} and more` });
    await ada.send("/account/recovery-codes");
    await ada.send("/account/tokens", { name: "a laptop of Ada’s" });
    await ada.send("/account/address", { email: "ada@mail.example" });
    const token = /confirm\?token=([\w-]+)/.exec(house.letters.at(-1)?.text ?? "")?.[1] ?? "";
    await ada.send("/account/confirm", { token });
    await ada.get("/account/export");
    await ada.send("/account/sessions/end-all");
    await new Browser(house).send("/account/sign-in", { name: "ada", password: "not this one at all" });
    await new Browser(house).send("/account/sign-in", { name: "ada", password: `${PASSWORD} and more` });
    expect(await deeds()).toEqual([
      "account.joined",
      "account.password-set",
      "account.codes-made",
      "account.token-made",
      "account.address-set",
      "account.exported",
      "account.signed-out-everywhere",
      "account.signed-in",
    ]);
    expect(JSON.stringify(await house.database.select().from(auditEntries))).not.toMatch(/ada|laptop|mail/i);
  });

  test("names whoever did it by their handle, to admins", async () => {
    await house.database.update(accounts).set({ isAdmin: true }).where(eq(accounts.handle, "ada"));
    const browser = new Browser(house);
    await browser.send("/account/sign-in", { name: "ada", password: `${PASSWORD} and more` });
    const page = await (await browser.get("/admin/log")).text();
    expect(page).toMatch(/<td>ada<\/td><td>set a password<\/td>/);
    expect(page).not.toContain("Earlier");
  });

  test("is read a hundred entries at a time, none twice and none left out", async () => {
    const at = house.directory.now();
    const many = Array.from({ length: 230 }, () => ({ at, deed: "report.made", says: "untrue" }));
    await house.database.insert(auditEntries).values(many);
    const browser = new Browser(house);
    await browser.send("/account/sign-in", { name: "ada", password: `${PASSWORD} and more` });
    let [path, rows, pages]: [string | undefined, number, number] = ["/admin/log", 0, 0];
    while (path !== undefined) {
      const page: string = await (await browser.get(path)).text();
      rows += page.match(/<tr><td>/g)?.length ?? 0;
      pages += 1;
      path = /href="(\/admin\/log\?before=\d+)"/.exec(page)?.[1];
    }
    expect([rows, pages]).toEqual([await house.database.$count(auditEntries), 3]);
  });
});

test("no code changes an entry or takes one away, but where an account is deleted", () => {
  const changing = sourceFiles(["packages/server/src"], [".ts"]).filter(({ text }) =>
    /(?:update|delete)\(auditEntries\)|(?:update|delete from) audit_entries/.test(text),
  );
  expect(changing.map(({ path }) => path)).toEqual([
    "packages/server/src/builders/accounts/leaving/delete-account.ts",
  ]);
});

test("each deed that is named is written somewhere", () => {
  const text = sourceFiles(["packages/server/src"], [".ts"])
    .filter(({ path }) => !path.endsWith("/deeds.ts"))
    .map((file) => file.text)
    .join("\n");
  const unwritten = Object.keys(DEEDS).filter(
    (deed) => !text.includes(`"${deed}"`) && !/^(?:profile|article)\.(?:hidden|shown)$/.test(deed),
  );
  expect(unwritten).toEqual([]);
});
