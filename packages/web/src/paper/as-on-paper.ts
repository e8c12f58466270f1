/** What an A4 sheet holds between its margins. */
const SHEET_WIDTH = "186mm";

/**
 * Does some work while the page is laid out as a sheet will be: the rules for paper hold, those for screens do not.
 * Nothing is drawn meanwhile, and everything is as before once it is done.
 *
 * Shape   synchronous work → what it answers
 */
export function asOnPaper<Result>(work: () => Result): Result {
  const rules = [...document.styleSheets].flatMap(mediaRulesOf);
  const before = rules.map(({ media }) => media.mediaText);
  const { width } = document.body.style;
  rules.forEach(({ media }, index) => {
    media.mediaText = onPaper(before[index] ?? "");
  });
  document.body.style.width = SHEET_WIDTH;
  try {
    return work();
  } finally {
    document.body.style.width = width;
    rules.forEach(({ media }, index) => {
      media.mediaText = before[index] ?? "";
    });
  }
}

function mediaRulesOf({ cssRules }: CSSStyleSheet): CSSMediaRule[] {
  return [...cssRules].filter((rule) => rule instanceof CSSMediaRule);
}

function onPaper(media: string): string {
  if (media === "print") return "all";
  return media.startsWith("screen") ? "not all" : media;
}
