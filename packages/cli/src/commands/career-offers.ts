import type { Finding, Offer } from "@paycurve/core/offer";

/** The offers of a career file, and what is to be said of fields in it that nothing reads. */
export interface CareerOffers {
  readonly offers: readonly Offer[];
  readonly unread: readonly Finding[];
}

/**
 * Reads the offers of a career file.
 *
 * Errors  InputError naming the file, its line and field
 */
export async function careerOffers(file: string): Promise<CareerOffers> {
  const [{ readOffers }, { careerText, strayWords }] = await Promise.all([
    import("@paycurve/core/career"),
    import("./career-text.ts"),
  ]);
  const { offers, strays } = readOffers(await careerText(file), file);
  const unread = strays.map((stray): Finding => {
    return {
      check: "unknown-field",
      severity: "caution",
      message: strayWords(file, stray),
      subject: stray.field,
    };
  });
  return { offers, unread };
}
