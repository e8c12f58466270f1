/**
 * The style of articles: words in the serif, what backs their figures beneath.
 *
 * Source  PAGES, “Language”
 */
export const ARTICLE_STYLE = `article { max-width: 44em; font: 400 19px/30px var(--serif); }
article .about { font: 14px/20px var(--sans); }
.wide { max-width: 44em; }
.wide textarea { min-height: 420px; }
.amounts li { padding: 4px 0; }
.amount:not(.bound) { color: var(--you); }
.edits { color: var(--ink-2); font-size: 14px; line-height: 20px; }
`;
