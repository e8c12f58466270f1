/**
 * A JSON document as it may be read at a glance: of each list of objects the first, of each other list the first five.
 *
 * Shape   any JSON value → indented text that says how many it leaves out
 * @example shortened({ n: 2, list: [{ a: 1 }, { a: 2 }] }) // => '{\n  "n": 2,\n  "list": [\n    {\n      "a": 1\n    },\n    … 1 more\n  ]\n}'
 */
export function shortened(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).map(
      ([name, field]) => `${inner}${JSON.stringify(name)}: ${shortened(field, inner)}`,
    );
    return `{\n${fields.join(",\n")}\n${indent}}`;
  }
  const plain = value.every((item) => typeof item !== "object" || item === null);
  const items = value.slice(0, plain ? PLAIN_ITEMS : 1).map((item) => shortened(item, inner));
  const rest = value.length > items.length ? [`… ${value.length - items.length} more`] : [];
  if (plain) return `[${[...items, ...rest].join(", ")}]`;
  return `[\n${[...items, ...rest].map((item) => inner + item).join(",\n")}\n${indent}]`;
}

const PLAIN_ITEMS = 5;
