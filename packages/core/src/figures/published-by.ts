import type { Figure } from "./figure.ts";

/**
 * Whether a figure may have been published by a day. A date known only to its year or month is taken at its start;
 * an undated figure may always have been.
 *
 * Shape   a figure, YYYY-MM-DD → true unless it is certain to be later
 */
export function publishedBy({ source }: Pick<Figure, "source">, day: string): boolean {
  const [date] = /^\d{4}(?:-\d{2}){0,2}/.exec(source.published) ?? [];
  return date === undefined || date <= day;
}
