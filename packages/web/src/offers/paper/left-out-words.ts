/**
 * What stands on the page and not on paper, to be said there.
 *
 * Shape   findings in all and on paper, what else is left out → a sentence; empty where all is there
 * @example leftOutWords({ findings: 11, printed: 3, others: ["the years"] }) // => "8 of 11 findings and the years are on the page, not on paper."
 */
export function leftOutWords({
  findings,
  printed,
  others,
}: {
  readonly findings: number;
  readonly printed: number;
  readonly others: readonly string[];
}): string {
  const missing = findings - printed;
  const all = [...(missing > 0 ? [`${missing} of ${findings} findings`] : []), ...others];
  if (all.length === 0) return "";
  const words = new Intl.ListFormat("en-GB").format(all);
  const isOne = missing === 1 && others.length === 0;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${isOne ? "is" : "are"} on the page, not on paper.`;
}
