import type { Page } from "@playwright/test";

/** How far the page can be scrolled sideways; nothing may need that. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Words that are set smaller than a size, or that stand outside the page; those that end in an ellipsis end there. */
export async function poorWords(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate(async (least) => {
    await document.fonts.ready;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const poor: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || !element.checkVisibility() || element.closest(".aside, .skip, .scroll"))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const shortened = [element, element.parentElement].find(
        (one) => one && getComputedStyle(one).textOverflow === "ellipsis",
      );
      const end = Math.min(right, shortened?.getBoundingClientRect().right ?? right);
      if (size < least) poor.push(`${size}px: ${words}`);
      if (width > 0 && (left < -1 || end > innerWidth + 1))
        poor.push(`from ${Math.round(left)} to ${Math.round(right)}: ${words}`);
    }
    return poor;
  }, smallest);
}

/** Words of a picture that are seen outside of it, to its left or right; those that end in an ellipsis end there. */
export async function wordsOutside(page: Page, picture: string): Promise<string[]> {
  return page.locator(picture).evaluate((drawn) => {
    const edge = drawn.getBoundingClientRect();
    const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
    const outside: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isShortened = getComputedStyle(element).textOverflow === "ellipsis";
      const { left, right } = (isShortened ? element : range).getBoundingClientRect();
      if (left < edge.left - 1 || right > edge.right + 1) outside.push(`${node.textContent}`);
    }
    return outside;
  });
}

/** What can be touched but is lower than a finger needs; a link inside a sentence is as high as its line. */
export async function lowTargets(page: Page, lowest: number): Promise<string[]> {
  return page.evaluate((least) => {
    const touchable =
      "a[href], button, summary, label:has(input), [data-mark], input:not([type=radio], [type=checkbox])";
    const inSentence = (element: Element): boolean => {
      const around = element.closest("p, dd, li, small");
      return element.matches("a, input") && around !== null && around.textContent !== element.textContent;
    };
    return [...document.querySelectorAll(touchable)]
      .filter((element) => element.checkVisibility() && !element.closest(".skip, .aside, h1"))
      .filter((element) => !inSentence(element))
      .map((element) => ({ element, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < least - 0.5)
      .map(({ element, height }) => `${Math.round(height)}px: ${element.outerHTML.slice(0, 100)}`);
  }, lowest);
}
