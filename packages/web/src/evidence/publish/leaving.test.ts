import { expect, test, vi } from "vitest";
import { keepCareerText } from "../../person/index.ts";
import { leavingNow, leavingOf } from "./leaving.ts";

vi.stubGlobal("location", { origin: "" });

const FILE = `paycurve: 1
me: { market: GB, pay: { base: 82345 }, skills: [mlops] }
evidence:
  - { id: triage, system: Ticket triage, metric: hours to answer, proof: ["https://ada:word@example.org/"], publish: true }
  - { id: secret, system: Nobody may know of this }
offers: [{ id: acme, company: Acme, base: 95000 }]
`;

test("what is shown word for word is the record that leaves, without pay, offers and what is not marked", () => {
  const leaving = leavingOf(FILE, "US");
  if ("refusal" in leaving) throw new Error(leaving.refusal);
  expect(leaving.record).toMatchObject({
    market: "GB",
    skills: ["mlops"],
    items: [{ id: "triage", proof: [] }],
  });
  expect(leaving.parts.items).toMatchObject([{ system: "Ticket triage" }]);
  expect(leaving.parts.person[0]).toEqual({ name: "Market", words: "United Kingdom" });
  expect(leaving.stays.join()).toMatch(/1 system not marked.*A proof of triage.*Your pay/s);
  expect(JSON.stringify([leaving.record, leaving.parts])).not.toMatch(/Nobody|82345|Acme|95000|word@/);
});

test("a file that names no market takes the page's, and one that is not understood is refused", () => {
  expect(leavingOf("paycurve: 1\n", "IN")).toMatchObject({ record: { market: "IN", items: [] } });
  expect(leavingOf("evidence: 7\n", "IN")).toMatchObject({ refusal: expect.any(String) as string });
});

test("of what this browser keeps leaves what a file saved now would say", async () => {
  await keepCareerText(FILE);
  expect(await leavingNow("GB")).toEqual(leavingOf(FILE, "GB"));
});
