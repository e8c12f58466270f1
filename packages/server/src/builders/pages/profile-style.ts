/**
 * The style of a builder's page: what they shipped along a line, each claim with how it was verified.
 *
 * Source  PAGES, “Claims”: past its re-check a claim has a dashed outline
 */
export const PROFILE_STYLE = `
.headline { font: 400 20px/26px var(--serif); }
.facts { color: var(--ink-2); }
.claims { margin: 0 0 12px; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 8px; }
.claims li { padding: 4px 10px; border: 1px solid var(--line-strong); font-size: 14px; line-height: 20px; overflow-wrap: anywhere; }
.claims li.stale { border-style: dashed; }
.claims .glyph { margin-right: 6px; font-family: var(--mono); }
.timeline { margin: 0; padding: 0 0 0 20px; list-style: none; border-left: 1px solid var(--line-strong); }
.timeline > li { margin: 0 0 32px; }
.timeline h3 { margin: 0 0 4px; font: 400 20px/26px var(--serif); color: var(--ink); }
.timeline .when { margin: 0 0 4px; color: var(--ink-2); font-size: 14px; line-height: 20px; }
.timeline .change { font-weight: 500; }
.check { display: flex; gap: 12px; align-items: start; min-height: 44px; }
.check input { margin: 4px 0 0; }
.check label { font-weight: 400; }
`;
