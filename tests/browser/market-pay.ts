import type { Page } from "@playwright/test";
import { expectYouAt, type MarketPath, typePay } from "./stand.ts";

const PAY = {
  us: { typed: "185000", majorUnits: 185_000 },
  gb: { typed: "95000", majorUnits: 95_000 },
  in: { typed: "32 lakh", majorUnits: 3_200_000 },
} as const;

/** Types a pay that is usual in the market, and waits until the line stands there. */
export async function placeSomewhere(page: Page, market: MarketPath): Promise<void> {
  const { typed, majorUnits } = PAY[market];
  await typePay(page, typed);
  await expectYouAt(page, majorUnits);
}
