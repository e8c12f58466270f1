/**
 * The style of the page on which builders are looked for: what narrows it beside what was found.
 *
 * Source  PAGES, “Builders”
 */
export const FIND_STYLE = `.search { max-width: none; margin-bottom: 20px; }
.search > div { display: flex; max-width: 44em; }
.search input { flex: 1; min-width: 0; border-right: 0; }
.facets summary { min-height: 44px; padding: 10px 0; font-weight: 500; cursor: pointer; }
.facets h2 { margin: 12px 0 0; font: 500 14px/20px var(--sans); color: var(--ink-2); }
.facets ul { margin: 0 0 12px; padding: 0; list-style: none; font-size: 14px; line-height: 20px; }
.facets li a { display: inline-block; padding: 12px 0; }
.facets [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.count, .of, .about { color: var(--ink-2); font-size: 14px; line-height: 20px; }
.found-list { margin: 0; padding: 0; list-style: none; }
.found { padding: 20px 0; border-top: 1px solid var(--line); }
.found h2 { margin: 0; font-size: 23px; line-height: 30px; }
.found p { margin: 0 0 4px; }
.found .reason { font-weight: 500; }
.found .claims { margin: 8px 0 0; padding: 0; list-style: none; }
.found .claims li { padding: 4px 0; }
.turning { display: flex; gap: 32px; }
.turning a { padding: 10px 0; }
.rule { margin-top: 32px; color: var(--ink-2); font-size: 14px; line-height: 20px; }
@media (min-width: 761px) {
  .finding { display: grid; grid-template-columns: 220px minmax(0, 1fr); column-gap: 52px; }
  .facets > summary { display: none; }
  .facets::details-content { content-visibility: visible; }
  .facets li { padding: 2px 0; }
  .facets li a { display: inline; padding: 2px 0; }
}
`;
