import { capitalised } from "@paycurve/core";
import { missingHalves, verifiedBuilderWords, verifiedCounts } from "@paycurve/core/builders";
import type { CalendarDate } from "@paycurve/core/calendar";
import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage, markdown, openWords, publishWords, verificationMark } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import { factsOf, shippedFinding, skillNames } from "./profile-words.ts";
import type { PublicProfile } from "./public-profile.ts";
import { searchData } from "./search-data.ts";
import { timeline } from "./timeline.ts";

/** What a builder's page is made from. */
export interface ProfilePage {
  readonly profile: PublicProfile;
  readonly asker: Asker | null;
  readonly today: CalendarDate;
  readonly origin: string;
}

/**
 * A builder's page, whole without script.
 *
 * Shape   a profile, who asks, the day → a document
 */
export function profilePage({ profile, asker, today, origin }: ProfilePage): Html {
  const { name, headline, about, items, market } = profile;
  const isOwn = asker?.accountId === profile.accountId;
  const finding = shippedFinding(items.length, verifiedCounts(items, today).systems);
  const body = html`<h1>${name}</h1>
${headline && html`<p class="said">${headline}</p>`}
${openWords(profile) && html`<p>${capitalised(openWords(profile))}.</p>`}
<p class="facts">${factsOf(profile).join(" · ")}</p>
<p class="facts">${skillNames(profile.skills).join(", ")}</p>
<p class="facts">${verifiedBuilderWords(missingHalves(profile, today))}</p>
${identity(profile, today)}${links(profile)}${isOwn ? ownLinks() : actions(profile)}
<section><h2>${finding}</h2>${isOwn && items.length === 0 ? html`<p>${publishWords({ origin, market })}</p>` : ""}${timeline(items, today)}${items.length > 0 ? html`<p class="actions"><a href="/builders/${profile.handle}/attestations">What others signed of it</a></p>` : ""}</section>
${about && html`<section><h2>About</h2>${markdown(about)}</section>`}`;
  return buildersPage({
    title: name,
    body,
    asker,
    head: searchData(profile, origin),
    at: `/builders/${profile.handle}`,
  });
}

function identity({ identity: held }: PublicProfile, today: CalendarDate): Html {
  if (held.length === 0) return html``;
  return html`<ul class="marks" aria-label="Who they are">${held.map((one) => html`<li>${verificationMark(one, today)}</li>`)}</ul>`;
}

function links({ links: addresses }: PublicProfile): Html {
  if (addresses.length === 0) return html``;
  return html`<ul class="marks">${addresses.map((link) => html`<li><a rel="nofollow ugc noopener" href="${link}">${link.replace(/^https:\/\//, "")}</a></li>`)}</ul>`;
}

function ownLinks(): Html {
  return html`<p class="actions"><a href="/account/profile">Change what this page says</a><a href="/account/verification">Verify it</a><a href="/account/attestations">Have people bear it out</a></p>`;
}

/** What somebody else may do: keep them on a list of their own, or ask to talk where they are open to it. */
function actions({ handle, openToHire, openToCollaborate }: PublicProfile): Html {
  const talk = html`<a href="/contacts/new?builder=${handle}">Ask to talk</a>`;
  return html`<p class="actions"><a href="/shortlists/add?builder=${handle}">Put on a shortlist</a>${openToHire || openToCollaborate ? talk : ""}<a rel="nofollow" href="/builders/${handle}/report">Report</a></p>`;
}
