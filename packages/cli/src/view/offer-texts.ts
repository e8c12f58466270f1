import { type ComparedOffers, type Flip, flipWords, subjectWords } from "@paycurve/core/offer";

/** What turns the order of two offers; of more, rival by rival, and only what turns it at all. */
export function flipLines(
  { columns, flips }: ComparedOffers,
  bullets: (words: readonly string[]) => string[],
): string[] {
  const offers = columns.map(({ offer }) => offer);
  const textsOf = (some: readonly Flip[]): string[] =>
    some.map((flip) => flipWords(flip, offers)).filter((words) => words !== "");
  if (offers.length <= 2) return bullets(textsOf(flips));
  const turning = flips.filter(({ value }) => value !== null);
  return [...Map.groupBy(turning, ({ between }) => between[1])].flatMap(([rival, some]) => [
    `  ${subjectWords(rival, offers) ?? rival}`,
    ...bullets(textsOf(some)),
  ]);
}

const NAMED_AT_MOST = 4;

/** Findings as texts; one that is said of several, once. */
export function findingTexts({ columns, findings }: ComparedOffers): string[] {
  const offers = columns.map(({ offer }) => offer);
  return [...Map.groupBy(findings, ({ message }) => message)].map(([message, some]) => {
    const names = some.flatMap(({ subject }) => subjectWords(subject, offers) ?? []);
    const more = names.length > NAMED_AT_MOST ? ` and ${names.length - NAMED_AT_MOST} more` : "";
    return names.length === 0 ? message : `${names.slice(0, NAMED_AT_MOST).join("; ")}${more}: ${message}`;
  });
}
