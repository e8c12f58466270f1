/** The plain page's style: the tokens of PAGES, light and dark, readable from a phone to paper. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #16191d; --ink-2: #454a51; --line: #dcd8cd; --advertised: #1d5687; --doubt: #85490a; }
@media (prefers-color-scheme: dark) { :root { --paper: #13161a; --ink: #f0ede6; --ink-2: #c3c4c3; --line: #2e343b; --advertised: #8cc0ea; --doubt: #e8ab62; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1360px; padding: 20px 16px 52px; background: var(--paper); color: var(--ink); font: 16px/24px "IBM Plex Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
@media (min-width: 761px) { body { padding: 20px 40px 52px; } }
header { display: flex; flex-wrap: wrap; gap: 8px 32px; align-items: baseline; border-bottom: 1px solid var(--line); padding-bottom: 12px; }
.name { margin: 0; font: 600 20px/26px "Source Serif 4", Georgia, serif; }
nav a { display: inline-block; padding: 10px 8px 10px 0; margin-right: 12px; }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; border-bottom: 2px solid; }
h1 { max-width: 24em; margin: 32px 0 12px; font: 400 31px/38px "Source Serif 4", Georgia, serif; text-wrap: balance; }
h2 { margin: 52px 0 12px; font: 400 23px/30px "Source Serif 4", Georgia, serif; }
p { max-width: 44em; }
a { color: var(--advertised); }
:focus-visible { outline: 2px solid currentColor; outline-offset: 3px; border-radius: 3px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 14px; line-height: 20px; }
th, td { padding: 8px 20px 8px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; max-width: 22em; overflow-wrap: break-word; }
thead th { color: var(--ink-2); font-weight: 500; }
tbody th { font-weight: 500; }
.number { text-align: right; }
small { display: block; color: var(--ink-2); font-size: 12.5px; line-height: 17px; }
.withheld { color: var(--ink-2); font-style: italic; }
.conflict { color: var(--doubt); }
.quiet, footer { color: var(--ink-2); }
footer { margin-top: 52px; border-top: 1px solid var(--line); }
@media print { nav { display: none; } .scroll { overflow: visible; } a { color: inherit; } }
`;
