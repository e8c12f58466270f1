import { html } from "hono/html";
import type { Html } from "../../../plain/index.ts";
import { buildersPage } from "../../pages/index.ts";
import type { Asker } from "../../requests/index.ts";
import { deedWords } from "./deeds.ts";
import { ENTRIES_SHOWN, type ReadEntry } from "./read-log.ts";

/**
 * What was done in this directory, the last first.
 *
 * Shape   at most 101 entries, of which the last only says that there are more; who asks → a whole document
 */
export function logPage(entries: readonly ReadEntry[], asker: Asker): Html {
  const shown = entries.slice(0, ENTRIES_SHOWN);
  const last = entries.length > ENTRIES_SHOWN ? shown.at(-1) : undefined;
  const table = html`<div class="scroll"><table><thead><tr><th>When (UTC)</th><th>Who</th><th>Did what</th><th>To whom</th></tr></thead><tbody>${shown.map(row)}</tbody></table></div>`;
  const body = html`<h1>${shown.length === 0 ? "Nothing was done yet." : "What was done, the last first."}</h1>
<p>Nobody can change an entry. Who deletes their account is no longer named in it.</p>
${shown.length === 0 ? "" : table}
${last ? html`<p class="actions"><a href="/admin/log?before=${last.place}">Earlier</a></p>` : ""}<p class="actions"><a href="/admin">To the reports</a></p>`;
  return buildersPage({ title: "What was done", body, asker });
}

function row({ at, actor, deed, says, about, article }: ReadEntry): Html {
  const when = at.toISOString().slice(0, 19).replace("T", " ");
  return html`<tr><td>${when}</td><td>${actor ?? "nobody named"}</td><td>${deedWords(deed)}${says === null ? "" : ` (${says})`}</td><td>${about ?? article ?? ""}</td></tr>`;
}
