import { expect, test } from "vitest";
import { shortAmount, shortName } from "./short-words.ts";

test("a short amount is in whole thousands, tenths of a lakh, or the unit that a market has for more", () => {
  expect(shortAmount({ market: "US" }, 231_906)).toBe("$232k");
  expect(shortAmount({ market: "US" }, 596_050_000)).toBe("$596.1m");
  expect(shortAmount({ market: "GB" }, 36_000_000_000)).toBe("£36bn");
  expect(shortAmount({ market: "IN" }, 3_251_000)).toBe("₹32.5 lakh");
  expect(shortAmount({ market: "IN" }, 19_584_000_000)).toBe("₹1958.4 crore");
  expect(shortAmount({ market: "IN" }, 1_320_000_000_000)).toBe("₹1.3 lakh crore");
});

test("a short name is the first word, and the next where that says little, unless another offer begins alike", () => {
  const named = (id: string, company: string) => ({ id, company }) as Parameters<typeof shortName>[0];
  const [big, tiny, other] = [named("a", "Big Co"), named("b", "Tiny Labs"), named("c", "Big Bank")];
  expect(shortName(big, [big, tiny])).toBe("Big");
  expect(shortName(big, [big, other])).toBe("Big Co");
  expect(shortName(named("e", "New York Inc"), [big])).toBe("New York");
});
