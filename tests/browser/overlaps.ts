import type { Page } from "@playwright/test";

/** Words drawn within the same picture that stand over one another, or over the edge of the page. */
export async function overlappingWords(page: Page, pictures: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const seenOf = (element: Element): DOMRect | null => {
      const cut = getComputedStyle(element).overflowX === "hidden";
      if (cut) return element.getBoundingClientRect();
      return element.parentElement && !element.matches(selector) ? seenOf(element.parentElement) : null;
    };
    const within = (box: DOMRect, seen: DOMRect | null): DOMRect => {
      if (!seen) return box;
      const [left, right] = [Math.max(box.left, seen.left), Math.min(box.right, seen.right)];
      return new DOMRect(left, box.top, Math.max(0, right - left), box.height);
    };
    const boxesIn = (picture: Element): { readonly words: string; readonly box: DOMRect }[] => {
      const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
      const found: { readonly words: string; readonly box: DOMRect }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim();
        if (!words || !node.parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const seen = seenOf(node.parentElement);
        for (const box of range.getClientRects()) found.push({ words, box: within(box, seen) });
      }
      return found;
    };
    const overlap = (one: DOMRect, other: DOMRect): boolean =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;
    return [...document.querySelectorAll(selector)].flatMap((picture) => {
      const boxes = boxesIn(picture);
      const apart = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(({ words, box }) => words !== one.words && overlap(box, one.box))
          .map(({ words }) => `${one.words} over ${words}`),
      );
      const out = boxes.filter(({ box }) => box.left < -1 || box.right > innerWidth + 1);
      return [...apart, ...out.map(({ words }) => `${words} leaves the page`)];
    });
  }, pictures);
}
