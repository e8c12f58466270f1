/**
 * The style of shortlists and requests: builders side by side, on a phone one below the other with the reason first.
 *
 * Source  PAGES, “Shortlist”
 */
export const LIST_STYLE = `.aims { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); column-gap: 52px; }
.aims ul, .members, .contacts { margin: 0; padding: 0; list-style: none; }
.aims li { padding: 8px 0; }
.compared { table-layout: fixed; }
.compared th, .compared td { overflow-wrap: anywhere; white-space: pre-line; }
.compared th[scope=row] { font-weight: 500; }
.compared th[scope=row] > a { display: inline-block; padding: 12px 0; }
.compared .claims { margin: 0; padding: 0; list-style: none; }
.compared td > a { display: inline-block; padding: 12px 0; }
.compared td form { margin: 0; }
.compared .claims li { padding: 4px 0; }
.beside { display: inline-block; }
.contacts > li { padding: 12px 0; border-top: 1px solid var(--line); }
.contacts form { max-width: none; display: flex; flex-wrap: wrap; gap: 8px; }
.contacts .field { flex-basis: 100%; margin: 0 0 4px; }
.contacts textarea { max-width: 44em; }
blockquote { margin: 0 0 12px; padding-left: 12px; border-left: 2px solid var(--line-strong); white-space: pre-line; overflow-wrap: anywhere; }
blockquote:has(> p) { white-space: normal; }
blockquote > p:last-child { margin: 0; }
.actions { display: flex; flex-wrap: wrap; gap: 0 32px; }
.actions a { padding: 12px 0; }
@media (min-width: 761px) {
  .compared tr > :first-child { width: 22%; }
  .compared tr > :nth-child(5) { width: 110px; }
}
@media (max-width: 760px) {
  .compared, .compared tbody, .compared tr, .compared td, .compared th[scope=row] { display: block; width: auto; }
  .compared thead { position: absolute; clip-path: inset(50%); }
  .compared tr { display: flex; flex-direction: column; padding: 12px 0; border-bottom: 1px solid var(--line); }
  .compared th[scope=row], .compared td { padding: 4px 0; border: 0; }
  .compared td::before { content: attr(data-head); display: block; color: var(--ink-2); font-size: 12.5px; line-height: 17px; }
  .compared td:empty { display: none; }
  .compared td:not([data-head])::before { content: none; }
}
`;
