import { type CareerEdit, readOffers, readOwnSkills, writeOwnSkill } from "@paycurve/core/career";
import { beforeEach, expect, test, vi } from "vitest";
import { OVERTAKEN } from "../../career/index.ts";
import { careerText, keepCareerText } from "../../person/index.ts";
import { offersDesk } from "./offers-desk.ts";
import { NOTHING, type OffersShown } from "./use-offers.ts";

vi.stubGlobal("location", { origin: "" });

const FILE = `paycurve: 1
me: { market: GB }
offers:
  - { id: acorn, company: Acorn, base: { amount: 70000 } }
  - { id: birch, company: Birch, base: { amount: 80000 } }
`;
const RAISED: CareerEdit = { kind: "set", path: ["offers", "0", "base", "amount"], value: 75_000 };
const TAKEN_OUT: CareerEdit = { kind: "remove", path: ["offers", "0"] };
const ADDED: CareerEdit = {
  kind: "add",
  path: ["offers"],
  item: { id: "cedar", company: "Cedar", market: "GB", base: { amount: 90_000 } },
};

const kept = async (): Promise<string> => (await careerText()) ?? "";
const tickedElsewhere = async (): Promise<boolean> =>
  keepCareerText(writeOwnSkill(await kept(), { id: "mlops", isOwn: true }, { schema: "" }));
const skillsKept = async (): Promise<string[]> =>
  readOwnSkills(await kept(), "career.yaml").skills.map(({ id }) => id);
const basesKept = async (): Promise<number[]> =>
  readOffers(await kept(), "career.yaml").offers.map(({ base }) => base.amountPerYear);

async function deskOver(text: string) {
  await keepCareerText(text);
  const shown: { now: OffersShown } = { now: NOTHING };
  const desk = offersDesk((told) => {
    shown.now = { ...shown.now, ...told };
  });
  await desk.back();
  return { desk, shown };
}

beforeEach(() => keepCareerText(null));

test("what another page wrote to the file meanwhile stays in it, whatever is done to offers here", async () => {
  const { desk, shown } = await deskOver(FILE);
  await tickedElsewhere();
  expect(await desk.edit(RAISED)).toBeNull();
  expect(await skillsKept()).toEqual(["mlops"]);
  expect(await basesKept()).toEqual([75_000, 80_000]);
  await keepCareerText(FILE);
  await tickedElsewhere();
  await desk.edit(TAKEN_OUT);
  await desk.undo();
  expect(await skillsKept()).toEqual(["mlops"]);
  expect(await basesKept()).toEqual([70_000, 80_000]);
  await keepCareerText(FILE.replace("70000", "71000"));
  await desk.edit(ADDED);
  expect(await basesKept()).toEqual([71_000, 80_000, 90_000]);
  expect(shown.now.offers).toHaveLength(3);
});

for (const [what, elsewhere] of [
  ["answered otherwise", FILE.replace("70000", "71000")],
  ["moved", FILE.split("\n").toSpliced(3, 1).join("\n")],
  ["put into another money", FILE.replace("GB", "US")],
] as const)
  test(`an offer that another page has ${what} is shown as it is now, and not written over`, async () => {
    for (const edit of [RAISED, TAKEN_OUT]) {
      const { desk, shown } = await deskOver(FILE);
      await keepCareerText(elsewhere);
      expect(await desk.edit(edit)).toEqual({ refusal: OVERTAKEN });
      expect(await careerText()).toBe(elsewhere);
      expect(shown.now).toMatchObject({ said: OVERTAKEN, refused: true, canUndo: false });
      expect(shown.now.offers?.map(({ base }) => base.amountPerYear)).toEqual(await basesKept());
    }
  });

test("undo takes nothing back that another page has written since", async () => {
  const { desk, shown } = await deskOver(FILE);
  await desk.edit(TAKEN_OUT);
  await tickedElsewhere();
  await desk.undo();
  expect(await skillsKept()).toEqual(["mlops"]);
  expect(await basesKept()).toEqual([80_000]);
  expect(shown.now).toMatchObject({ said: OVERTAKEN, canUndo: false });
});

test("a file that another page has forgotten does not come back by an edit of its offers", async () => {
  const { desk, shown } = await deskOver(FILE);
  await keepCareerText(null);
  expect(await desk.edit(RAISED)).toEqual({ refusal: OVERTAKEN });
  expect(await careerText()).toBeNull();
  expect(shown.now).toMatchObject({ offers: [], said: OVERTAKEN });
});

test("the example is changed alone, whatever another page writes", async () => {
  const { desk, shown } = await deskOver(FILE);
  await desk.show(FILE.replaceAll("0000", "9000"), "An example.");
  await tickedElsewhere();
  expect(await desk.edit(TAKEN_OUT)).toBeNull();
  await desk.undo();
  expect(shown.now).toMatchObject({ own: false, said: "It is back." });
  expect(await basesKept()).toEqual([70_000, 80_000]);
});

test("an opened file is undone to what another page wrote last, not to what was seen here", async () => {
  const { desk } = await deskOver(FILE);
  await tickedElsewhere();
  await desk.open(new File(["paycurve: 1\n"], "career.yaml"));
  expect(await skillsKept()).toEqual([]);
  await desk.undo();
  expect(await skillsKept()).toEqual(["mlops"]);
});
