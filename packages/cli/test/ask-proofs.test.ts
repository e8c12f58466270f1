import type { EvidenceItem } from "@paycurve/core/evidence";
import type { ProofFound } from "@paycurve/market/proof";
import { expect, test } from "vitest";
import { askProofs } from "../src/commands/evidence/ask-proofs.ts";

test("links are asked once each, one after the other, after saying which servers that is", async () => {
  const { said, asked, found } = await askedOf([
    ["https://github.com/ada/triage", "https://example.org/post"],
    ["https://github.com/ada/triage"],
  ]);
  expect(said).toEqual([
    "Asking for 2 pages, one after the other: GitHub, example.org. Each server that is asked sees your address, and nothing of your file but the link.",
    "1 of 2: https://github.com/ada/triage",
    "2 of 2: https://example.org/post",
  ]);
  expect(asked).toEqual({
    links: ["https://github.com/ada/triage", "https://example.org/post"],
    mostAtOnce: 1,
  });
  expect(found.map(({ kind }) => kind)).toEqual(["reachable", "reachable"]);
});

test("fifty are asked at most, and the rest is said", async () => {
  const { said, asked } = await askedOf([
    Array.from({ length: 53 }, (_, index) => `https://example.org/${index}`),
  ]);
  expect(asked.links).toHaveLength(50);
  expect(said[1]).toBe("3 more are not asked: 50 at a time is the most.");
});

test("without a link nobody is asked", async () => {
  const { said, asked } = await askedOf([[], []]);
  expect([said, asked.links]).toEqual([["No item names a proof link, so nobody is asked."], []]);
});

async function askedOf(proofs: readonly (readonly string[])[]) {
  const said: string[] = [];
  const asked = { links: [] as string[], mostAtOnce: 0 };
  let atOnce = 0;
  const ask = async (link: string): Promise<ProofFound> => {
    asked.links.push(link);
    asked.mostAtOnce = Math.max(asked.mostAtOnce, ++atOnce);
    await Promise.resolve();
    atOnce--;
    return { link, kind: "reachable", says: "It answers." };
  };
  const items = proofs.map((proof) => ({ proof }) as unknown as EvidenceItem);
  return { said, asked, found: await askProofs(items, { ask, tell: (line) => said.push(line) }) };
}
