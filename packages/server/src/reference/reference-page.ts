import { html } from "hono/html";
import { type ApiDocument, DOCUMENT_PATH } from "../api/index.ts";
import { type Html, plainPage } from "../plain/index.ts";
import { type DescribedOperation, operationSection } from "./operation-section.ts";
import { shapesSection } from "./shapes-section.ts";
import { table } from "./table.ts";

/**
 * The reference as a page: made from the OpenAPI document, with answers as they are given now.
 *
 * Shape   the document, its operations with their examples' answers → a whole HTML document
 */
export function referencePage(document: ApiDocument, operations: readonly DescribedOperation[]): Html {
  const body = html`<h1>Ask from a program what the page and the command answer.</h1>
<p>${document.info.description}</p>
<p>Money is a number in major units of the stated currency, unrounded; shares run from 0 to 1. What the data cannot bear is <a href="#Withheld">withheld</a>: a value, with what it would take. Nothing is converted from one currency to another.</p>
<p>Every answer carries an ETag; send it back in <code>If-None-Match</code>, and what did not change is not sent again. An answer that is none has one shape, a <a href="#Refusal">Refusal</a>. Fields are stable; more may be added. For programs, the same as this page is at <a href="${DOCUMENT_PATH}">${DOCUMENT_PATH}</a>, as OpenAPI 3.1.</p>
<nav aria-label="What can be asked">${contents(operations)}</nav>
${operations.map(operationSection)}
${everywhere()}
${shapesSection(document)}`;
  return plainPage({ title: "The service for programs", body });
}

function contents(operations: readonly DescribedOperation[]): Html {
  return table({
    label: "What can be asked",
    columns: ["Address", "What it answers"],
    rows: operations.map(({ path, operation }) => [
      html`<a href="#${operation.operationId}"><code>${path}</code></a>`,
      operation.summary,
    ]),
  });
}

function everywhere(): Html {
  const rows = [
    ["404", "No such address; the nearest one is named."],
    ["405", "Anything but GET and HEAD: nothing here takes anything."],
    ["414", "An address of more than 2,048 characters."],
    ["500", "A fault of ours. It says no more than that."],
  ];
  return html`<section id="everywhere"><h2>What any address may answer</h2>${table({ label: "What any address may answer", columns: ["Status", "When"], rows })}</section>`;
}
