import { isMap, isSeq } from "yaml";
import type { FieldToWrite } from "./field-to-write.ts";
import { fillEmpty } from "./fill-empty.ts";
import { insertField } from "./insert-field.ts";
import type { OpenCareer } from "./open-career.ts";
import { type Place, pairNamed } from "./place.ts";
import { replaceValue } from "./replace-value.ts";

/**
 * A career file's text with one field set: spliced in at its place, or put in where it belongs. Text that says it
 * already, in whatever words, stays as it is; nothing is put in to say nothing.
 *
 * Shape   an opened file, a field → text
 * Errors  InputError "career.field" where something stands that nothing can be spliced into
 */
export function setField({ text, document, refuse }: OpenCareer, field: FieldToWrite): string {
  const { contents: map } = document;
  const set = isMap(map) ? setIn({ text, path: [], map, holder: null }, field) : null;
  if (set === null) throw refuse(field.path, "stands in a form that is not changed here; change it by hand");
  return set;
}

function setIn(place: Place, field: FieldToWrite): string | null {
  const { text, path, map } = place;
  const [name, ...inner] = field.path.slice(path.length);
  const pair = pairNamed(map, name);
  if (pair !== null && inner.length === 0) return replaceValue(text, pair, field);
  if (pair !== null && isMap(pair.value)) {
    return setIn({ text, path: field.path.slice(0, path.length + 1), map: pair.value, holder: pair }, field);
  }
  if (pair !== null && isSeq(pair.value)) {
    const item = pair.value.items[Number(inner[0])];
    const to = field.path.slice(0, path.length + 2);
    return isMap(item) ? setIn({ text, path: to, map: item, holder: null }, field) : null;
  }
  if (field.value === null) return text;
  if (pair !== null) return fillEmpty(place, pair, { names: inner, value: field.value });
  return insertField(place, { names: field.path.slice(path.length), value: field.value });
}
