import { html } from "hono/html";
import type { Html } from "../../../plain/index.ts";
import {
  aboveForm,
  besideField,
  dayWords,
  type FormPage,
  field,
  publishWords,
  type Refused,
} from "../../pages/index.ts";
import type { AccountOverview } from "../account-overview.ts";
import { aboutPasskeys, PASSKEY_SCRIPT, passkeyButton } from "./passkey-button.ts";

/**
 * The account's own page: from where it is open, how it is opened, and how it ends.
 *
 * Shape   what is known of the account, the session that asks → a page of forms
 */
export function accountPage(account: AccountOverview, sessionId: string): FormPage {
  return (refused) => {
    const body = html`<h1>You are ${account.handle}.</h1>
${aboveForm(refused)}
${hiddenSection(account)}${publishedSection(account)}
${devicesSection(account, sessionId)}
${passkeysSection(account)}
${passwordSection(account, refused)}
${codesSection(account)}
${addressSection(account, refused)}
${tokensSection(account, refused)}
<section><h2>Everything kept of you is yours.</h2>
<p class="actions"><a href="/account/export">Take it with you as JSON</a></p>
<p class="actions"><a href="/account/leave">Take your page to another directory, or bring one here</a></p>
<p class="actions"><a href="/account/delete">Delete the account</a></p></section>`;
    return { title: "Your account", body, head: PASSKEY_SCRIPT, at: "/account" };
  };
}

function hiddenSection({ isSomethingHidden }: AccountOverview): Html {
  if (!isSomethingHidden) return html``;
  return html`<section><h2>Something of yours is hidden from others.</h2><p class="actions"><a href="/account/standing">Read why, and what you can do</a></p></section>`;
}

function publishedSection({ handle, published, origin, market }: AccountOverview): Html {
  const counted = published === 1 ? "One system is" : `${published} systems are`;
  return html`<section><h2>${published === 0 ? "No system is public on your page yet." : `${counted} public on your page.`}</h2>
<p>${publishWords({ origin, market })}</p>
<p class="actions"><a href="/builders/${handle}">Your page</a><a href="/account/profile">Change what it says</a><a href="/account/verification">Verify it</a><a href="/account/attestations">Have people bear it out</a></p></section>`;
}

function devicesSection({ devices }: AccountOverview, sessionId: string): Html {
  const rows = devices.map(
    ({ id, device, createdAt, seenAt }) => html`<tr><td>${device}${id === sessionId ? " (this one)" : ""}</td>
<td>${dayWords(createdAt)}</td><td>${dayWords(seenAt)}</td>
<td>${button("/account/sessions/end", { label: "Sign out", of: device, id })}</td></tr>`,
  );
  return html`<section><h2>${devices.length === 1 ? "One browser is" : `${devices.length} browsers are`} signed in.</h2>
<div class="scroll"><table><thead><tr><th>Browser</th><th>Since</th><th>Last used</th><td></td></tr></thead><tbody>${rows}</tbody></table></div>
<form method="post" action="/account/sessions/end-all"><button class="quiet">Sign out everywhere</button></form></section>`;
}

function passkeysSection({ passkeys }: AccountOverview): Html {
  const rows = passkeys.map(
    ({
      id,
      device,
      createdAt,
      usedAt,
    }) => html`<tr><td><form class="named" method="post" action="/account/passkeys/rename"><input type="hidden" name="id" value="${id}"><input name="name" value="${device}" aria-label="Name of this passkey" maxlength="60"><button class="quiet">Rename</button></form></td>
<td>${dayWords(createdAt)}</td><td>${usedAt ? dayWords(usedAt) : "never"}</td>
<td>${button("/account/passkeys/remove", { label: "Remove", of: device, id })}</td></tr>`,
  );
  const table = html`<div class="scroll"><table><thead><tr><th>Passkey</th><th>Made</th><th>Last used</th><td></td></tr></thead><tbody>${rows}</tbody></table></div>`;
  const title = ["No passkey opens your account.", "One passkey opens your account."][passkeys.length];
  return html`<section><h2>${title ?? `${passkeys.length} passkeys open your account.`}</h2>
${passkeys.length === 0 ? aboutPasskeys() : table}
<form>${passkeyButton("add", "Make a passkey on this device")}</form></section>`;
}

function passwordSection({ handle, hasPassword }: AccountOverview, refused: Refused | null): Html {
  return html`<section><h2>${hasPassword ? "A password opens your account." : "No password opens your account."}</h2>
<form method="post" action="/account/password">
<input type="text" value="${handle}" autocomplete="username" hidden>
${field({
  name: "password",
  label: "A new password",
  type: "password",
  hint: "At least 12 characters. Every other browser is signed out.",
  refusal: besideField(refused, "password"),
  autocomplete: "new-password",
  longest: 128,
})}<button class="quiet">${hasPassword ? "Change the password" : "Set a password"}</button></form></section>`;
}

function codesSection({ codesLeft }: AccountOverview): Html {
  const title =
    codesLeft === 0 ? "You have no recovery codes." : `${codesLeft} of 10 recovery codes are left.`;
  return html`<section><h2>${title}</h2>
<p>Each opens your account once when every device is lost. Without one, nobody can open it for you.</p>
<form method="post" action="/account/recovery-codes"><button class="quiet">Make ten new codes</button></form></section>`;
}

function addressSection({ email, waitingEmail }: AccountOverview, refused: Refused | null): Html {
  const waiting =
    waitingEmail === null
      ? ""
      : html`<p>A letter went to ${waitingEmail}. Open the link in it within a day.</p>`;
  return html`<section><h2>${email === null ? "No e-mail address is on your account." : `Letters go to ${email}.`}</h2>
${waiting}<form method="post" action="/account/address">
${field({
  name: "email",
  label: email === null ? "Your e-mail address" : "Another e-mail address",
  type: "email",
  hint: "It is used once you have answered the letter it gets.",
  value: refused?.typed.email ?? "",
  refusal: besideField(refused, "email"),
  autocomplete: "email",
  longest: 254,
})}<button class="quiet">Send the letter</button></form></section>`;
}

function tokensSection({ tokens }: AccountOverview, refused: Refused | null): Html {
  const rows = tokens.map(
    ({ id, name, createdAt, usedAt }) => html`<tr><td>${name}</td><td>${dayWords(createdAt)}</td>
<td>${usedAt ? dayWords(usedAt) : "never"}</td><td>${button("/account/tokens/revoke", { label: "Revoke", of: name, id })}</td></tr>`,
  );
  const table = html`<div class="scroll"><table><thead><tr><th>Token</th><th>Made</th><th>Last used</th><td></td></tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<section id="tokens"><h2>${tokens.length === 0 ? "No command publishes for you." : "These tokens publish for you."}</h2>
<p>With a token the command <code>paycurve</code> publishes the systems you marked, and can do nothing else.</p>
${tokens.length === 0 ? "" : table}
<form method="post" action="/account/tokens">
${field({
  name: "name",
  label: "A name for the token",
  hint: "Such as the machine it is for.",
  refusal: besideField(refused, "name"),
  isRequired: true,
  longest: 60,
})}<button class="quiet">Make a token</button></form></section>`;
}

/** A button, the thing it is of, and that thing's id. */
interface Pressed {
  readonly label: string;
  readonly of: string;
  readonly id: string;
}

function button(action: string, { label, of, id }: Pressed): Html {
  return html`<form method="post" action="${action}"><input type="hidden" name="id" value="${id}"><button class="quiet">${label}<span class="aside">: ${of}</span></button></form>`;
}
