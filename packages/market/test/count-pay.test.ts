import { InputError } from "@paycurve/core";
import { expect, test } from "vitest";
import { type CountedSource, countPay } from "../src/index.ts";
import { row } from "./aijobs-rows.ts";
import { arrayStore } from "./array-store.ts";

const source: CountedSource = {
  store: arrayStore("aijobs", [
    { row: row({ work_year: "2022" }), low: 100, high: 100 },
    { row: row({ work_year: "2023" }), low: 90, high: 110 },
    { row: row({ work_year: "2024" }), low: 120, high: 120 },
  ]),
  source: "aijobs",
  meaning: "advertised",
  sources: [],
};
const QUESTION = { titles: ["AI Engineer"], years: null, levels: ["senior"] } as const;

test("pay is counted over the latest two years unless told otherwise", async () => {
  const latest = await countPay(source, { ...QUESTION, market: "US" });
  expect(latest).toMatchObject({ years: [2023, 2024], cells: [{ midpoints: { pay: [10_000, 12_000] } }] });
  const told = await countPay(source, { ...QUESTION, market: "US", years: [2022, 2022] });
  expect(told).toMatchObject({ years: [2022, 2022], cells: [{ midpoints: { count: [1] } }] });
});

test("a market without postings has no latest years, and says so", async () => {
  const refused = countPay(source, { ...QUESTION, market: "GB" });
  await expect(refused).rejects.toBeInstanceOf(InputError);
  await expect(refused).rejects.toMatchObject({
    code: "store.no-postings",
    message: expect.stringContaining("GB"),
  });
});
