/** Why a line of comma-separated values cannot be split. */
export type CsvFault = "quote-not-closed" | "quote-misplaced";

/**
 * Splits one line of comma-separated values, strictly: a quote opens at a field's start or not at all,
 * and closes before a comma or the line's end.
 *
 * Shape   one line without its end → its fields, or why it has none
 * Source  RFC 4180, section 2
 * @example csvFields('a,"b ""c"", d",e') // => ["a", 'b "c", d', "e"]
 */
export function csvFields(line: string): string[] | CsvFault {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const field = line[at] === '"' ? quotedField(line, at) : plainField(line, at);
    if (typeof field === "string") return field;
    fields.push(field.text);
    if (field.end >= line.length) return fields;
    at = field.end + 1;
  }
}

type Field = { readonly text: string; readonly end: number };

function plainField(line: string, start: number): Field | CsvFault {
  const comma = line.indexOf(",", start);
  const end = comma < 0 ? line.length : comma;
  const text = line.slice(start, end);
  return text.includes('"') ? "quote-misplaced" : { text, end };
}

function quotedField(line: string, start: number): Field | CsvFault {
  let text = "";
  let at = start + 1;
  for (;;) {
    const close = line.indexOf('"', at);
    if (close < 0) return "quote-not-closed";
    text += line.slice(at, close);
    const next = line[close + 1];
    if (next === undefined || next === ",") return { text, end: close + 1 };
    if (next !== '"') return "quote-misplaced";
    text += '"';
    at = close + 2;
  }
}
