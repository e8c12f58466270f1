import type { Grant } from "@paycurve/core/equity";
import type { Offer } from "@paycurve/core/offer";
import { expect, test } from "vitest";
import { leavingWords } from "./leaving-words.ts";

test("all money paid once is owed back for its months, not what is paid for signing alone", () => {
  const moved = {
    ...PLAIN,
    signOn: { amount: 30_000, clawBackMonths: 12 },
    benefits: [{ kind: "relocation", paid: "once", amount: 10_000, clawBackMonths: 24 }],
  } satisfies Offer;
  expect(leavingWords([PLAIN, moved])).toBe(
    "Acorn’s $30,000 for signing is owed back until month 12. Acorn’s $10,000 for moving is owed back until month 24.",
  );
  expect(leavingWords([PLAIN])).toBe("Nothing is owed back.");
});

test("a cliff is a first part that comes late, whichever terms say so, or none", () => {
  const yearly = granted({ tranches: [0.25, 0.25, 0.25, 0.25] });
  const quarterly = granted({ months: 48, cliffMonths: 0, everyMonths: 3 });
  const half = granted({ months: 48, cliffMonths: 6, everyMonths: 1 });
  expect(leavingWords([yearly, granted(null)])).toBe("Both cliffs fall at month 12. Nothing is owed back.");
  expect(leavingWords([quarterly, half])).toBe("Acorn’s cliff falls at month 6. Nothing is owed back.");
});

const PLAIN: Offer = {
  id: "a",
  company: "Acorn",
  market: "US",
  level: null,
  start: null,
  base: { amountPerYear: 200_000, raisePerYear: 0 },
  bonus: null,
  signOn: null,
  equity: [],
  benefits: [],
  refreshers: null,
  happyWithoutEquity: null,
};

function granted(vesting: Grant["vesting"]): Offer {
  return { ...PLAIN, equity: [{ quantity: 4800, vesting, vestingStart: null, kind: "rsu" } as Grant] };
}
