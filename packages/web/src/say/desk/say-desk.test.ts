import { readSaid } from "@paycurve/core/career";
import { beforeEach, expect, test, vi } from "vitest";
import { careerText, keepCareerText } from "../../person/index.ts";
import { sayDesk } from "./say-desk.ts";
import { NOTHING, type SayShown } from "./use-say.ts";

vi.stubGlobal("location", { origin: "" });

const FILE = `paycurve: 1
me: { market: GB } # home
said:
  - { date: 2026-11-02, to: Acme recruiter, about: expected base, amount: 95000 } # by telephone
`;
const LINE = { date: "2026-11-20", to: "Acme", about: "expected base", amount: 92_000 } as const;

async function deskOver(text: string | null, market: "GB" | "US" = "GB") {
  await keepCareerText(text);
  const shown: { now: SayShown } = { now: NOTHING };
  const desk = sayDesk(market, {
    tell: (told) => {
      shown.now = { ...shown.now, ...told };
    },
    change: () => Promise.resolve(true),
  });
  await desk.back();
  return { desk, shown };
}

beforeEach(() => keepCareerText(null));

test("what was told is added behind all that was, and no other line changes", async () => {
  const { desk, shown } = await deskOver(FILE);
  expect(await desk.tell(LINE)).toBeNull();
  const text = (await careerText()) ?? "";
  expect(text.startsWith(FILE.trimEnd())).toBe(true);
  expect(readSaid(text, "career.yaml", "2026-11-28")).toHaveLength(2);
  expect(shown.now.said.words).toContain("Noted: £92,000 to Acme, of expected base, on 20 November 2026.");
  await desk.undo("told");
  expect(await careerText()).toBe(FILE);
});

test("the first line told begins a file that names the market", async () => {
  const { desk, shown } = await deskOver(null);
  expect(await desk.tell(LINE)).toBeNull();
  expect(shown.now.talk).toMatchObject({ market: "GB", said: [LINE] });
});

test("another page's line stays, and what is told comes behind it", async () => {
  const { desk, shown } = await deskOver(FILE);
  await keepCareerText(`${FILE}  - { date: 2026-11-10, to: Larkrise }\n`);
  await desk.tell(LINE);
  expect(shown.now.talk?.said.map(({ to }) => to)).toEqual(["Acme recruiter", "Larkrise", "Acme"]);
});

test("a file about another market prepares no talk here", async () => {
  const { shown } = await deskOver(FILE, "US");
  expect(shown.now).toMatchObject({ elsewhere: "GB", talk: { said: [] } });
});
