import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { buildersPage, dayWords } from "../pages/index.ts";
import type { Asker } from "../requests/index.ts";
import type { OwnContact } from "./own-contacts.ts";

/**
 * Who asked to talk, and whom one asked.
 *
 * Shape   requests, who asks → a whole document
 */
export function contactsPage(contacts: readonly OwnContact[], asker: Asker): Html {
  const [got, made] = [contacts.filter(({ isAsked }) => isAsked), contacts.filter(({ isAsked }) => !isAsked)];
  const open = got.filter(({ answer }) => answer === null).length;
  const body = html`<h1>${openFinding(open)}</h1>
<section><h2>Who asked you</h2>${listed(got, gotLine)}</section>
<section><h2>Whom you asked</h2>${listed(made, madeLine)}</section>`;
  return buildersPage({ title: "Requests to talk", body, asker, at: "/contacts" });
}

function openFinding(open: number): string {
  if (open === 0) return "No request waits for your answer.";
  return open === 1 ? "One request waits for your answer." : `${open} requests wait for your answer.`;
}

function listed(contacts: readonly OwnContact[], line: (contact: OwnContact) => Html): Html {
  return contacts.length === 0
    ? html`<p class="count">Nobody.</p>`
    : html`<ol class="contacts">${contacts.map(line)}</ol>`;
}

function gotLine(contact: OwnContact): Html {
  const { id, other, aim, answer } = contact;
  const asks = `${aim === "hire" ? "asks to hire you" : "asks to work with you"}, ${day(contact)}`;
  const choice = html`<form method="post" action="/contacts/${id}/answer"><button name="answer" value="accepted">Accept, and tell each other your addresses<span class="aside">: ${other}</span></button> <button class="quiet" name="answer" value="declined">Decline<span class="aside">: ${other}</span></button></form>`;
  return html`<li><p><b>${other}</b> ${asks}</p><blockquote>${contact.message}</blockquote>${answer === null ? choice : html`<p>${reached(contact, "You")}</p>`}</li>`;
}

function madeLine(contact: OwnContact): Html {
  const { other, answer, message } = contact;
  const standing = answer === null ? "Not answered yet." : reached(contact, "They");
  return html`<li><p><a href="/builders/${other}">${other}</a>, ${day(contact)}</p><blockquote>${message}</blockquote><p>${standing}</p></li>`;
}

function reached({ answer, address, other }: OwnContact, who: "You" | "They"): string {
  if (answer === "declined") return `${who} declined.`;
  return `${who} accepted. ${address === null ? `${other} left no address here.` : `Reach ${other} at ${address}.`}`;
}

function day({ askedAt }: OwnContact): string {
  return dayWords(askedAt);
}
