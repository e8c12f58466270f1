/**
 * The style of plain pages: one column, hairlines, light and dark, from a phone to paper.
 *
 * Source  the colours, sizes and spaces of the page itself; faces are those of the reader's system
 */
export const PLAIN_STYLE = `:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --raised: #f4f1e9; --ink: #16191d; --ink-2: #454a51; --ink-3: #666b72;
  --line: #dcd8cd; --advertised: #1d5687;
  --serif: "Source Serif 4", Georgia, serif;
  --sans: "IBM Plex Sans", system-ui, sans-serif;
  --mono: ui-monospace, "IBM Plex Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13161a; --raised: #1b1f24; --ink: #f0ede6; --ink-2: #c3c4c3; --ink-3: #9a9da1;
    --line: #2e343b; --advertised: #8cc0ea;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 20px; }
body {
  margin: 0 auto; max-width: 1040px; padding: 20px 16px 52px;
  background: var(--paper); color: var(--ink);
  font: 16px/24px var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
header { border-bottom: 1px solid var(--line); padding-bottom: 12px; }
.name { font: 600 20px/26px var(--serif); color: var(--ink); text-decoration: none; }
h1 { max-width: 22em; margin: 32px 0 12px; font: 400 31px/36px var(--serif); text-wrap: balance; }
h2 { margin: 0 0 8px; font: 400 23px/30px var(--serif); text-wrap: balance; }
h3 { margin: 20px 0 4px; font: 600 14px/20px var(--sans); color: var(--ink-2); }
section { margin-top: 52px; border-top: 1px solid var(--line); padding-top: 20px; }
p { max-width: 44em; margin: 0 0 12px; }
a { color: var(--advertised); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 3px; border-radius: 3px; }
code, pre { font: 14px/20px var(--mono); overflow-wrap: anywhere; }
th code, td code { white-space: nowrap; }
pre { margin: 0; padding: 12px; overflow-x: auto; background: var(--raised); }
.ways-on a { display: inline-block; padding: 10px 0; }
.address { margin-bottom: 8px; }
.address a { display: inline-block; padding: 4px 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 20px; }
th, td { padding: 8px 20px 8px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--ink-2); font-weight: 500; }
tr > :last-child { padding-right: 0; }
small { display: block; color: var(--ink-2); font-size: 12.5px; line-height: 17px; }
small code { font-size: 12.5px; }
@media (min-width: 761px) {
  body { padding: 20px 40px 52px; }
  h1 { font-size: 44px; line-height: 50px; }
  tr > :first-child { width: 16em; }
}
@media print {
  :root { color-scheme: light; }
  .scroll, pre { overflow: visible; white-space: pre-wrap; }
}
`;
