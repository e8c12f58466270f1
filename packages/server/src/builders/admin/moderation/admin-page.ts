import { html } from "hono/html";
import type { Html } from "../../../plain/index.ts";
import { besideField, dayWords, type FormPage, field, type Refused } from "../../pages/index.ts";
import { reasonWords } from "../reports/index.ts";
import type { ReadReport } from "./open-reports.ts";

/** What admins have to do. */
export interface AdminPage {
  readonly open: readonly ReadReport[];
  readonly hidden: readonly ReadReport[];
  readonly admins: readonly string[];
}

/**
 * What admins have to do: reports to settle, what is hidden with what is said against it, and who else is one.
 *
 * Shape   reports, handles → a page of forms
 */
export function adminPage({ open, hidden, admins }: AdminPage): FormPage {
  return (refused) => {
    const title = ["No report waits for you.", "One report waits for you."][open.length];
    const body = html`<h1>${title ?? `${open.length} reports wait for you.`}</h1>
<p class="actions"><a href="/admin/log">What was done</a><a href="/admin/metrics">Counts</a></p>
${open.length === 0 ? "" : html`<ol class="contacts">${open.map((report) => openItem(report, refused))}</ol>`}
<section><h2>${hidden.length === 0 ? "Nothing is hidden." : "What is hidden now"}</h2>
${hidden.length === 0 ? "" : html`<ol class="contacts">${hidden.map(hiddenItem)}</ol>`}</section>
${adminsSection(admins, refused)}`;
    return { title: "Admin", body, at: "/admin" };
  };
}

function openItem(report: ReadReport, refused: Refused | null): Html {
  const mine = refused?.typed.id === report.id ? refused : null;
  const name = `note-${report.id}`;
  return html`<li>${reportLines(report)}
<form method="post" action="/admin/reports"><input type="hidden" name="id" value="${report.id}">
<div class="field"><label for="${name}">Why you keep or hide it</label><small id="${name}-hint">If you hide it, the one concerned reads this.</small><textarea id="${name}" name="note" maxlength="1000" required aria-describedby="${name}-hint"${mine ? html` aria-invalid="true"` : ""}>
${mine?.typed.note ?? ""}</textarea>${mine ? html`<p class="refusal" role="alert">${mine.says}</p>` : ""}</div>
<button name="outcome" value="hidden">Hide it</button> <button class="quiet" name="outcome" value="kept">Keep it</button></form></li>`;
}

function hiddenItem(report: ReadReport): Html {
  const { about, aboutId, outcomeNote, appeal, title, handle } = report;
  return html`<li>${reportLines(report)}<p>Hidden because: ${outcomeNote}</p>
${appeal === null ? html`<p>Nothing was said against it.</p>` : html`<p>Said against it:</p><blockquote>${appeal}</blockquote>`}
<form method="post" action="/admin/show"><input type="hidden" name="id" value="${aboutId}"><input type="hidden" name="about" value="${about}"><button class="quiet">Show it again<span class="aside">: ${title ?? handle ?? ""}</span></button></form></li>`;
}

function reportLines({
  about,
  handle,
  author,
  slug,
  title,
  reason,
  note,
  reportedAt,
  sender,
}: ReadReport): Html {
  const thing =
    about === "profile"
      ? html`<a href="/builders/${handle}">${handle}</a>, a profile`
      : html`<a href="/builders/${author}/articles/${slug}">${title}</a>, an article by ${author}`;
  const day = dayWords(reportedAt);
  return html`<p><b>${thing}</b></p><p>${reasonWords(reason)}, says ${sender ?? "somebody who was not signed in"}, ${day}.</p>
${note === "" ? "" : html`<blockquote>${note}</blockquote>`}`;
}

function adminsSection(admins: readonly string[], refused: Refused | null): Html {
  const rows = admins.map(
    (handle) =>
      html`<tr><td>${handle}</td><td><form method="post" action="/admin/admins/take-back"><input type="hidden" name="handle" value="${handle}"><button class="quiet">Take it back<span class="aside"> from ${handle}</span></button></form></td></tr>`,
  );
  return html`<section><h2>${admins.length === 1 ? "You are the only admin." : `${admins.length} accounts are admins.`}</h2>
<div class="scroll"><table><thead><tr><th>Admin</th><td></td></tr></thead><tbody>${rows}</tbody></table></div>
<form method="post" action="/admin/admins">
${field({ name: "handle", label: "Make another one", hint: "Their name in the address of their page.", isRequired: true, longest: 30, value: refused?.typed.handle ?? "", refusal: besideField(refused, "handle") })}
<button class="quiet">Make them an admin</button></form></section>`;
}
