import { html } from "hono/html";
import type { ApiOperation } from "../api/index.ts";
import type { Html } from "../plain/index.ts";
import { shortened } from "./shortened.ts";
import { table } from "./table.ts";
import { typeWords } from "./type-words.ts";

/** An operation, where it is and what its example is answered with. */
export interface DescribedOperation {
  readonly path: string;
  readonly operation: ApiOperation;
  readonly example: unknown;
}

/** One operation: what it answers, what it takes, an example to follow and read, when it refuses. */
export function operationSection({ path, operation, example }: DescribedOperation): Html {
  const { operationId, summary, description, responses } = operation;
  const address = operation["x-example"];
  const schema = responses["200"]?.content?.["application/json"].schema ?? {};
  return html`<section id="${operationId}">
<h2>${summary}</h2>
<p class="address"><code>GET ${path}</code></p>
<p>${description}</p>
<h3>It takes</h3>
${parameters(operation)}
<h3>For example</h3>
<p class="address"><a href="${address}"><code>${address}</code></a></p>
<pre tabindex="0" role="region" aria-label="${summary}: an answer, shortened">${shortened(example)}</pre>
<h3>It answers</h3>
<p>${typeWords(schema)}, or one of these:</p>
${table({
  label: `${summary}: other answers`,
  columns: ["Status", "When"],
  rows: Object.entries(responses)
    .filter(([status]) => status !== "200")
    .map(([status, { description }]) => [status, description]),
})}
</section>`;
}

function parameters({ summary, parameters = [] }: ApiOperation): Html {
  if (parameters.length === 0) return html`<p>Nothing.</p>`;
  return table({
    label: `${summary}: what it takes`,
    columns: ["Parameter", "What it means"],
    rows: parameters.map(({ name, required, description, example }) => [
      html`<code>${name}</code>`,
      html`${description}<small>${required ? "Must be given" : "May be left out"}. For example <code>${example}</code></small>`,
    ]),
  });
}
