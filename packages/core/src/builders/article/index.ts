export type { AmountStanding, ArticleAmount } from "./article-amount.ts";
export { articleFiguresWords } from "./article-amount-words.ts";
export { type ArticleQuestion, articleFigures, LONGEST_ARTICLE } from "./article-figures.ts";
