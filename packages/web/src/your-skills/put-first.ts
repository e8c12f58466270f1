/**
 * Marks the sections of a person's own skills, and puts them before the others: all at once, so that nothing slides. While
 * somebody reads among them they stay where they are.
 *
 * Shape   the list of sections, each named by its skill and numbered by its place; ids
 */
export function putFirst(list: HTMLElement, own: readonly string[]): void {
  const sections = [...list.children].filter((child) => child instanceof HTMLElement);
  const isOther = ({ dataset }: HTMLElement): number => Number(!own.includes(dataset.skill ?? ""));
  for (const section of sections) {
    const mark = section.querySelector<HTMLElement>(".yours");
    if (mark) mark.hidden = isOther(section) === 1;
  }
  const ordered = sections.toSorted((a, b) => isOther(a) - isOther(b) || placeOf(a) - placeOf(b));
  const isSame = ordered.every((section, index) => section === sections[index]);
  if (!isSame && !isRead(list)) list.replaceChildren(...ordered);
}

function placeOf({ dataset }: HTMLElement): number {
  return Number(dataset.place);
}

function isRead(list: HTMLElement): boolean {
  return list.getBoundingClientRect().top < 0 || list.contains(document.activeElement);
}
