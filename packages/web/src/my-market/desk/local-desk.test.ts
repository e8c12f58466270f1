import { readOwnSkills, writeOwnSkill } from "@paycurve/core/career";
import { type LocalPoint, readPoint } from "@paycurve/core/transfer";
import { beforeEach, expect, test, vi } from "vitest";
import { careerText, keepCareerText } from "../../person/index.ts";
import { localDesk } from "./local-desk.ts";
import { type LocalShown, NOTHING } from "./use-local.ts";

vi.stubGlobal("location", { origin: "" });

const FILE = `paycurve: 1
me: { market: GB }
local:
  - { kind: offer, date: 2026-10-12, level: mid, base: 70000 }
  - { kind: offer, date: 2026-10-13, level: senior, base: 95000 }
`;
const POINT: LocalPoint = readPoint("£96k, senior, colleague, 2026-10-14", "GB", "2026-11-28");
const tickedElsewhere = (text: string): Promise<boolean> =>
  keepCareerText(writeOwnSkill(text, { id: "mlops", isOwn: true }, { schema: "" }));
const skillsKept = async (): Promise<string[]> =>
  readOwnSkills((await careerText()) ?? "", "career.yaml").skills.map(({ id }) => id);

async function deskOver(text: string) {
  await keepCareerText(text);
  const shown: { now: LocalShown } = { now: NOTHING };
  const desk = localDesk("GB", {
    tell: (told) => {
      shown.now = { ...shown.now, ...told };
    },
    change: () => Promise.resolve(true),
  });
  await desk.back();
  return { desk, shown };
}

beforeEach(() => keepCareerText(null));

test("what another page wrote to the file meanwhile stays in it, whatever is done here", async () => {
  const { desk, shown } = await deskOver(FILE);
  await tickedElsewhere(FILE);
  expect(await desk.add([POINT])).toBeNull();
  expect(await skillsKept()).toEqual(["mlops"]);
  expect(shown.now.points).toHaveLength(3);
  await desk.undo("box");
  expect(await skillsKept()).toEqual(["mlops"]);
  expect(shown.now.points).toHaveLength(2);
  await tickedElsewhere(FILE);
  await desk.remove(0);
  expect(await skillsKept()).toEqual(["mlops"]);
  expect(shown.now.points).toMatchObject([{ level: "senior" }]);
});

test("a point that another page has moved is not taken out for another", async () => {
  const { desk, shown } = await deskOver(FILE);
  const without = FILE.split("\n").toSpliced(3, 1).join("\n");
  await keepCareerText(without);
  await desk.remove(0);
  expect(await careerText()).toBe(without);
  expect(shown.now).toMatchObject({
    points: [{ level: "senior" }],
    said: { place: "points", refused: true },
  });
});

test("undo takes nothing back that another page has written since", async () => {
  const { desk, shown } = await deskOver(FILE);
  await desk.add([POINT]);
  await tickedElsewhere((await careerText()) ?? "");
  await desk.undo("box");
  expect(await skillsKept()).toEqual(["mlops"]);
  expect(shown.now).toMatchObject({ canUndo: false, said: { place: "box", refused: true } });
});

test("no point goes into a file that another page has made one of another market", async () => {
  const { desk, shown } = await deskOver(FILE);
  const indian = "paycurve: 1\nme: { market: IN }\n";
  await keepCareerText(indian);
  expect(await desk.add([POINT])).toMatchObject({ refusal: expect.stringContaining("India") as string });
  expect(await careerText()).toBe(indian);
  expect(shown.now.elsewhere).toBe("IN");
});
