/**
 * The style of articles: words in the serif, what backs their figures beneath.
 *
 * Source  PAGES, “Language”
 */
export const ARTICLE_STYLE = `article { max-width: 44em; font: 400 19px/30px var(--serif); }
article h2 { margin: 32px 0 8px; }
article :is(h3, h4, h5, h6) { margin: 20px 0 4px; font: 600 16px/24px var(--sans); color: var(--ink); }
article pre { margin: 0 0 12px; }
article .about { font: 14px/20px var(--sans); }
.wide { max-width: 44em; }
.wide textarea { min-height: 420px; }
.amounts li { padding: 4px 0; }
.amount:not(.bound) { font-weight: 500; }
.amount.bound { color: var(--ink-2); }
.edits { color: var(--ink-2); font-size: 14px; line-height: 20px; }
`;
