import { unbroken } from "@paycurve/core";
import type { CalendarDate } from "@paycurve/core/calendar";
import { changeWords, proofHost } from "@paycurve/core/evidence";
import { dateWords } from "@paycurve/core/figures";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { verificationMark } from "../pages/index.ts";
import { skillNames } from "./profile-words.ts";
import type { PublicItem } from "./public-profile.ts";

/**
 * The systems a builder shipped, each with what it changed, how that was measured, and what bears it out.
 *
 * Shape   items, the day of asking → HTML, every word escaped
 */
export function timeline(items: readonly PublicItem[], today: CalendarDate): Html {
  return html`<ol class="timeline">${items.map((item) => system(item, today))}</ol>`;
}

function system(item: PublicItem, today: CalendarDate): Html {
  const { verifications, problem, method, part } = item;
  const skills = skillNames(item.skills).join(", ");
  return html`<li id="system-${item.id}"><div><h3>${item.system}</h3>
<p class="when">${whenWords(item)}</p>
${said(changeLine(item), "change")}${said(problem)}${said(method && `Measured by ${method}.`)}${said(part && `Own part: ${part}.`)}${said(skills, "facts")}${proofs(item)}</div>
<ul class="marks">${verifications.length === 0 ? html`<li class="when">Not verified.</li>` : verifications.map((one) => html`<li>${verificationMark(one, today)}</li>`)}</ul></li>`;
}

function said(words: string | null, name?: "change" | "facts"): Html {
  return words ? html`<p${name ? html` class="${name}"` : ""}>${words}</p>\n` : html``;
}

function whenWords({ shipped, production }: PublicItem): string {
  const day = shipped === null ? "Shipped on a day not said" : `Shipped ${dateWords(shipped)}`;
  if (production === null) return `${day}.`;
  return production ? `${day}, in production.` : `${day}, not in production.`;
}

function changeLine({ metric, baseline, after, unit }: PublicItem): string | null {
  if (baseline === null || after === null) return metric;
  const change = unbroken(changeWords({ baseline, after, unit }));
  return metric === null ? change : `${metric}: ${change}`;
}

function proofs({ proof }: PublicItem): Html {
  if (proof.length === 0) return html``;
  const links = proof.map(
    (link, place) =>
      html`${place > 0 ? ", " : ""}<a rel="nofollow ugc noopener" href="${link}">${proofHost(link)}</a>`,
  );
  return html`<p>Seen at ${links}.</p>`;
}
