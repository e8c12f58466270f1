import { html } from "hono/html";
import type { ApiSchema } from "../api/index.ts";
import type { Html } from "../plain/index.ts";

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

/**
 * What kind of value a schema wants, in words, with a link to each shape that has a name.
 *
 * Shape   a schema → "text or null", "list, each Figure", "mid or senior"
 */
export function typeWords(schema: ApiSchema): Html {
  const { $ref, anyOf, items, prefixItems, properties, enum: values } = schema;
  if ($ref !== undefined) return shapeLink(shapeName($ref));
  if (anyOf) return joined(anyOf.map(typeWords));
  if (values) return joined(values.map((value) => html`<code>${String(value)}</code>`));
  if (prefixItems) return html`list of ${prefixItems.length}, each ${typeWords(prefixItems[0] ?? {})}`;
  if (items) return html`list, each ${typeWords(items)}`;
  if (properties) return html`object with ${Object.keys(properties).join(", ")}`;
  return html`${[schema.type ?? "any"].flat().map(wordOf).join(" or ")}`;
}

/**
 * A link to a shape.
 *
 * Shape   its name → a link inside the page
 */
export function shapeLink(name: string): Html {
  return html`<a href="#${name}">${name}</a>`;
}

/**
 * The name of the shape that a reference leads to.
 *
 * @example shapeName("#/components/schemas/Figure") // => "Figure"
 */
export function shapeName(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

function wordOf(type: string): string {
  return WORDS[type] ?? type;
}

function joined(parts: readonly Html[]): Html {
  return html`${parts.map((part, index) => html`${index === 0 ? "" : " or "}${part}`)}`;
}
