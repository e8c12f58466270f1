/**
 * The style of a builder's page: what they shipped, along a line.
 *
 * Source  PAGES, “Profile” and “Claims”
 */
export const PROFILE_STYLE = `.said { font: 400 20px/26px var(--serif); }
.facts, .when { color: var(--ink-2); font-size: 14px; line-height: 20px; }
.marks { margin: 0 0 12px; padding: 0; list-style: none; }
.marks li { padding: 4px 0; overflow-wrap: anywhere; }
.marks form { display: inline-block; margin: 8px 12px 4px 0; }
.marks pre, .marks details { margin: 0 0 8px; }
.marks summary { padding: 10px 0; cursor: pointer; }
.timeline { margin: 0; padding: 0 0 0 20px; list-style: none; border-left: 1px solid var(--line-strong); }
.timeline > li { margin: 0 0 32px; }
.timeline h3 { margin: 0; font: 400 20px/26px var(--serif); color: var(--ink); }
.timeline p { margin: 0 0 4px; }
.timeline .change { font-weight: 500; }
.box { display: flex; gap: 12px; align-items: center; min-height: 44px; font-weight: 400; }
@media (min-width: 761px) {
  .timeline > li { display: grid; grid-template-columns: minmax(0, 1fr) 320px; column-gap: 52px; }
}
.box input { width: 20px; height: 20px; margin: 0; }
`;
