import { html } from "hono/html";
import type { ApiDocument, ApiSchema } from "../api/index.ts";
import type { Html } from "../plain/index.ts";
import { table } from "./table.ts";
import { typeWords } from "./type-words.ts";

/** Every shape that an answer is made of, with each field's kind and meaning. */
export function shapesSection({ components }: ApiDocument): Html {
  const shapes = Object.entries(components.schemas).map(
    ([name, schema]) =>
      html`<h3 id="${name}">${name}</h3><p>${schema.description ?? ""}</p>${fields(name, schema)}`,
  );
  return html`<section id="shapes"><h2>What answers are made of</h2>${shapes}</section>`;
}

function fields(name: string, schema: ApiSchema): Html {
  if (!schema.properties) return html`<p>${typeWords(schema)}</p>`;
  const required = schema.required ?? [];
  return table({
    label: `${name}: its fields`,
    columns: ["Field", "What it says"],
    rows: Object.entries(schema.properties).map(([field, inner]) => [
      html`<code>${field}</code>`,
      html`${inner.description ?? ""}<small>${typeWords(inner)}${required.includes(field) ? "" : ", or left out"}</small>`,
    ]),
  });
}
