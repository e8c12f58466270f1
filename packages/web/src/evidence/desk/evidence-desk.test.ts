import { readEvidence, writeOwnSkill } from "@paycurve/core/career";
import { beforeEach, expect, test, vi } from "vitest";
import { careerText, keepCareerText } from "../../person/index.ts";
import { evidenceDesk } from "./evidence-desk.ts";
import { type EvidenceShown, NOTHING } from "./use-evidence.ts";

vi.stubGlobal("location", { origin: "" });

const FILE = `paycurve: 1
me: { market: GB }
evidence:
  - id: triage # mine
    system: Ticket triage
    skills: [Cobol]
  - id: search
    system: Search assistant
`;
const kept = async (): Promise<string> => (await careerText()) ?? "";
const itemsKept = async () => readEvidence(await kept(), "career.yaml").items;
const METRIC = { fields: { metric: "hours to close" }, words: () => "Noted." };

async function deskOver(text: string | null) {
  await keepCareerText(text);
  const shown: { now: EvidenceShown } = { now: NOTHING };
  const desk = evidenceDesk("GB", {
    tell: (told) => {
      shown.now = { ...shown.now, ...told };
    },
    change: () => Promise.resolve(true),
  });
  await desk.back();
  return { desk, shown };
}

beforeEach(() => keepCareerText(null));

test("the first system begins a file, and one of the same name gets a name of its own", async () => {
  const { desk, shown } = await deskOver(null);
  expect(await desk.add("Ticket triage")).toEqual({ id: "ticket-triage" });
  expect(await desk.add("Ticket triage")).toEqual({ id: "ticket-triage-2" });
  expect(shown.now).toMatchObject({ canUndo: true, said: { place: "line" } });
  expect(shown.now.said.words).toContain("Noted: Ticket triage.");
  expect((await kept()).split("\n")[0]).toBe("# yaml-language-server: $schema=/career.schema.json");
});

test("an answer changes its own lines alone, and a skill that is not known here stays", async () => {
  const { desk } = await deskOver(FILE);
  expect(await desk.write("triage", { skills: ["mlops"], words: () => "" })).toBeNull();
  await desk.write("triage", METRIC);
  const lines = FILE.replace("[Cobol]", "[Cobol, mlops]").split("\n");
  expect((await kept()).split("\n")).toEqual(lines.toSpliced(5, 0, "    metric: hours to close"));
});

test("what cannot be read back is refused, and nothing is written", async () => {
  const { desk, shown } = await deskOver(FILE);
  const answer = { fields: { baseline: 20, shipped: "2026-02-30" }, words: () => "" };
  expect(await desk.write("triage", answer)).toMatchObject({ at: { field: "evidence.0.shipped" } });
  expect(await kept()).toBe(FILE);
  expect(shown.now.items).toMatchObject([{ id: "triage", baseline: null }, { id: "search" }]);
});

test("another page's words stay: its skill, its answer, and its item in another place", async () => {
  const { desk } = await deskOver(FILE);
  await keepCareerText(writeOwnSkill(FILE, { id: "mlops", isOwn: true }, { schema: "" }));
  expect(await desk.write("search", METRIC)).toBeNull();
  await keepCareerText((await kept()).replace("metric: hours to close", "metric: clicks"));
  expect(await desk.write("search", METRIC)).toMatchObject({
    refusal: expect.stringContaining("Another page") as string,
  });
  expect(await kept()).toContain("metric: clicks");
  await keepCareerText((await kept()).replace(/ {2}- id: triage(?:.*\n){3}/, ""));
  await desk.remove("search");
  expect(await itemsKept()).toEqual([]);
});

test("what is taken out comes back with Undo, unless another page has written since", async () => {
  const { desk, shown } = await deskOver(FILE);
  await desk.remove("triage");
  expect(shown.now.items).toMatchObject([{ id: "search" }]);
  await desk.undo("items");
  expect(await kept()).toBe(FILE);
  await desk.remove("triage");
  await keepCareerText(writeOwnSkill(await kept(), { id: "mlops", isOwn: true }, { schema: "" }));
  await desk.undo("items");
  expect(shown.now).toMatchObject({ canUndo: false, said: { place: "items", refused: true } });
  expect(await itemsKept()).toMatchObject([{ id: "search" }]);
});
