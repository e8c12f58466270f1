import { everyOne } from "./matrix.ts";
import { MARKET_PATHS, type MarketPath, openStand, payField, typePay } from "./stand.ts";
import { expect, test } from "./visit.ts";

interface Refused {
  readonly kind: string;
  readonly market: MarketPath;
  readonly typed: string;
  readonly says: string;
}

const EXAMPLES = {
  us: "Write yearly base pay such as 185000, $185,000 or 185k.",
  gb: "Write yearly base pay such as 82000, £82,000 or 82k.",
  in: "Write yearly base pay such as 3200000, ₹32,00,000, 32 lakh or 32 LPA.",
} as const;

const REFUSED: readonly Refused[] = [
  { kind: "no amount", market: "us", typed: "a lot", says: `“a lot” is not an amount. ${EXAMPLES.us}` },
  { kind: "below zero", market: "us", typed: "-185000", says: `“-185000” is below zero. ${EXAMPLES.us}` },
  {
    kind: "a range",
    market: "us",
    typed: "150-180k",
    says: "“150-180k” is a range. Give the one amount you are paid.",
  },
  {
    kind: "two readings of its digits",
    market: "gb",
    typed: "85.000",
    says: `“85.000” can be read in two ways. ${EXAMPLES.gb}`,
  },
  { kind: "an exponent", market: "us", typed: "1.85e5", says: "“1.85e5”: write the amount in digits." },
  {
    kind: "foreign",
    market: "gb",
    typed: "$120,000",
    says: "“$120,000” is not in GBP. Your market's pay is compared in GBP, and nothing is converted.",
  },
  {
    kind: "by the hour",
    market: "us",
    typed: "$90 an hour",
    says: `“$90 an hour”: a rate by the hour, day or week says nothing about hours in a year. ${EXAMPLES.us}`,
  },
  {
    kind: "more than base",
    market: "in",
    typed: "40 LPA CTC",
    says: "“40 LPA CTC” counts more than base. Give the fixed part alone.",
  },
  {
    kind: "a month's or a year's",
    market: "us",
    typed: "15400",
    says: "“15400” could be a month's pay or a year's. Write “$15,400 a month” or “$15,400 a year”.",
  },
  {
    kind: "two spans of time",
    market: "us",
    typed: "15400 a month per year",
    says: `“15400 a month per year” names two spans of time. ${EXAMPLES.us}`,
  },
  {
    kind: "lakh or thousands",
    market: "in",
    typed: "21",
    says: "“21” could be lakh or thousands. Write “21 lakh a year”, if that is the base.",
  },
  {
    kind: "thousands or by the hour",
    market: "gb",
    typed: "85",
    says: "“85” could be thousands, or pay by the hour. Write “£85,000 a year”, if that is the base.",
  },
  {
    kind: "a zero too many",
    market: "us",
    typed: "185000000",
    says: "“185000000” is above $20,000,000: is there a zero too many?",
  },
  {
    kind: "too long",
    market: "us",
    typed: "one hundred and eighty-five thousand dollars, give or take a few",
    says: `That is too long for an amount. ${EXAMPLES.us}`,
  },
];

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test(`in /${market}, whatever is refused is refused beside the field, which keeps it`, { tag }, async ({
    page,
  }) => {
    await openStand(page, market);
    const field = payField(page);
    for (const { kind, typed, says } of REFUSED.filter((one) => one.market === market)) {
      await test.step(`${kind}: “${typed}”`, async () => {
        await field.fill(typed);
        await expect(field).toHaveAccessibleDescription(says);
        await expect(field).toHaveAttribute("aria-invalid", "true");
        await expect(page.locator(".said")).toBeVisible();
        await field.press("Enter");
        await field.blur();
        await expect(field).toHaveValue(typed);
        await expect(page.locator(".you-line")).toHaveCount(0);
      });
    }
  });
}

test("what was refused is put right in place, and the refusal goes", async ({ page }) => {
  await openStand(page, "gb");
  await typePay(page, "85");
  await expect(payField(page)).toHaveAttribute("aria-invalid", "true");
  await payField(page).press("End");
  await payField(page).pressSequentially("k");
  await expect(payField(page)).toHaveAttribute("aria-invalid", "false");
  await expect(payField(page)).toHaveAccessibleDescription("“85k” read as £85,000 a year. Is that right?");
});

test("while an amount is being typed, its first digits are not refused", async ({ page }) => {
  await openStand(page, "us");
  const field = payField(page);
  await field.click();
  for (const key of "185000") {
    await field.press(key);
    expect(await field.getAttribute("aria-invalid")).toBe("false");
  }
});

test("a refused pay is still there after a reload, with its refusal", async ({ page }) => {
  await openStand(page, "in");
  await typePay(page, "21");
  await expect(payField(page)).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await expect(payField(page)).toHaveValue("21");
  await expect(payField(page)).toHaveAttribute("aria-invalid", "true");
});
