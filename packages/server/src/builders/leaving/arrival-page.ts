import { shortDate } from "@paycurve/core/builders";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import type { Arrival } from "./arrival.ts";
import type { TakenOver } from "./take-over.ts";

/** What would change, and the export to send along again. */
export interface ArrivalPage {
  readonly asker: Asker;
  readonly arrival: Arrival;
  readonly text: string;
}

/**
 * What an export would change, before it does.
 *
 * Shape   an arrival, its text → a document
 */
export function arrivalPage({ asker, arrival, text }: ArrivalPage): Html {
  const { said, otherwise, comes, isReplaced, goes, asks, attestations } = arrival;
  const dropped = said.attestations.length - attestations.length;
  const body = html`<h1>This would change on your page.</h1>
<p>The export was made by ${said.origin} for ${said.handle} on ${shortDate(said.madeAt.slice(0, 10))}. ${KEY_WORDS[arrival.keys]}</p>
${otherwise.length === 0 ? html`<p class="facts">What you say of yourself stays as it is.</p>` : changes(otherwise)}
${list("These systems come in", comes)}${list(
  "These are here already; where something else is said, what a person signed of it counts no more",
  isReplaced.map(({ before, after }) =>
    before === after ? `${after} It stays so.` : `${after} Now: ${before}`,
  ),
)}${list("These are not in the export, and go with everything that bears them out", goes)}
${list(
  "These verifications are asked for anew; none is taken over",
  asks.map(({ method, subject }) => `${method} ${subject}`),
)}
${list(
  `These were signed for you there. They are shown as “signed by ${said.origin}, not checked here”, and verify nothing`,
  attestations.map(({ attestation: { attester, system } }) => `${attester.name}: ${system.name}`),
)}
${dropped > 0 ? html`<p class="refusal">${dropped} more are left out: their signatures do not fit, or they are about something else.</p>` : ""}
<form method="post" action="/account/arrive"><input type="hidden" name="export" value="${text}"><input type="hidden" name="sure" value="yes"><button>Change it so</button></form>
<p class="actions"><a href="/account/leave">Leave everything as it is</a></p>`;
  return buildersPage({ title: "What would change", body, asker });
}

const KEY_WORDS = {
  seen: "Its keys are found there.",
  silent: "Whether the key that signed it is theirs could not be asked: nothing there answered.",
  denied: "",
};

function changes(otherwise: Arrival["otherwise"]): Html {
  const rows = otherwise.map(
    ({ name, before, after }) =>
      html`<tr><th scope="row">${NAMES.get(name) ?? name}</th><td>${before}</td><td>${after}</td></tr>`,
  );
  return html`<div class="scroll"><table><thead><tr><td></td><th>Now</th><th>Then</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ["name", "Name"],
  ["headline", "Headline"],
  ["about", "About"],
  ["languages", "Languages"],
  ["timeZone", "Time zone"],
  ["availability", "Availability"],
  ["links", "Links"],
  ["openToHire", "Open to hire"],
  ["openToCollaborate", "Open to collaborate"],
  ["market", "Market"],
  ["skills", "Skills"],
  ["levels", "Scope"],
]);

function list(title: string, entries: readonly string[]): Html {
  if (entries.length === 0) return html``;
  return html`<section><h2>${title}.</h2><ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul></section>`;
}

/**
 * What came of arriving, and what is still to be done.
 *
 * Shape   who arrived, what was asked for → a document
 */
export function arrivedPage(asker: Asker, { asked, unasked, carried }: TakenOver): Html {
  const body = html`<h1>Your page is here.</h1>
<p><a href="/builders/${asker.handle}">See it</a>. ${carried === 0 ? "" : html`What others signed for you elsewhere is on <a href="/builders/${asker.handle}/attestations">your attestations</a>.`}</p>
${list("These verifications wait for you", asked)}
${asked.length > 0 ? html`<p><a href="/account/verification">What is to be done for each</a></p>` : ""}
${list(
  "These could not be asked for",
  unasked.map(({ subject, says }) => `${subject}: ${says}`),
)}`;
  return buildersPage({ title: "Your page is here", body, asker });
}
