import { unbroken } from "@paycurve/core";
import { rankReason, type Verification } from "@paycurve/core/builders";
import type { CalendarDate } from "@paycurve/core/calendar";
import { changeWords } from "@paycurve/core/evidence";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { calendarDateOf } from "../calendar-date-of.ts";
import { levelWords, marketWords, openWords, verificationMark } from "../pages/index.ts";
import type { Found } from "./find-builders.ts";
import type { FoundClaim } from "./found-claims.ts";

type FoundOne = Found["builders"][number];

/**
 * A builder among those found: who they are, why they stand here, and what of theirs is verified.
 *
 * Shape   a builder, the day of asking → HTML
 */
export function foundCard(builder: FoundOne, today: CalendarDate): Html {
  const { handle, name, headline, verifiedOutcomes, verifiedSystems, latestShipped } = builder;
  const reason = rankReason({ outcomes: verifiedOutcomes, systems: verifiedSystems, latestShipped });
  return html`<li class="found"><h2><a href="/builders/${handle}">${name}</a></h2>
<p class="headline">${headline}</p>
<p class="about">${[marketWords(builder), levelWords(builder), openWords(builder)].filter(Boolean).join(" · ")}</p>
<p class="reason">${reason}.</p>
<ul class="claims">${builder.claims.map((claim) => claimLine(claim, today))}</ul>
<p class="actions"><a href="/shortlists/add?builder=${handle}">Put on a shortlist<span class="aside">: ${name}</span></a></p></li>`;
}

/** A verified system, what it changed, and how it is verified. */
export function claimLine(claim: FoundClaim, today: CalendarDate): Html {
  const { system, metric, unit, baseline, after } = claim;
  const change = baseline === null || after === null ? "" : changeWords({ baseline, after, unit });
  const what = [metric, change].filter(Boolean).join(" ");
  return html`<li><span>${system}${what && `: ${unbroken(what)}`}</span> ${verificationMark(verificationOf(claim), today)}</li>`;
}

function verificationOf({ method, subject, heldSince, checkedAt, dueAt }: FoundClaim): Verification {
  return {
    method,
    subject,
    heldSince: heldSince && calendarDateOf(heldSince),
    checkedAt: checkedAt && calendarDateOf(checkedAt),
    dueAt: dueAt && calendarDateOf(dueAt),
  };
}
