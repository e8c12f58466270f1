import { InputError } from "../errors.ts";
import { addItems } from "./add-items.ts";
import { commentsStay } from "./comments-stay.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import type { Plain } from "./plain.ts";
import { removeItem } from "./remove-item.ts";
import { setField } from "./set-field.ts";

/** One change to a career file: a field set (null says it no more), an item or several added to a list, or one taken out. */
export type CareerEdit =
  | { readonly kind: "set"; readonly path: readonly string[]; readonly value: Plain }
  | { readonly kind: "add"; readonly path: readonly string[]; readonly item: Plain }
  | { readonly kind: "extend"; readonly path: readonly string[]; readonly items: readonly Plain[] }
  | { readonly kind: "remove"; readonly path: readonly string[] };

const FILE = "career.yaml";

/**
 * A career file's text with one thing changed. It is spliced in at its place; every other byte stays, and where that
 * cannot be done without harm, nothing is changed.
 *
 * Shape   a career file's text, one edit whose path counts list items from 0 → text
 * Errors  InputError as `openCareer`; "career.field" where something stands that nothing can be spliced into;
 *         "career.unsafe" where the file would then say anything else that it did not say before
 * @example editCareer("paycurve: 1\nme: { market: US } # mine", { kind: "set", path: ["me", "market"], value: "GB" }) // => "paycurve: 1\nme: { market: GB } # mine"
 */
export function editCareer(text: string, edit: CareerEdit): string {
  const career = openCareer(text, FILE);
  const wanted = edited(saidIn(career), edit.path, edit);
  const after = spliceIn(career, edit);
  const isWanted = meaning(saidIn(reopened(after))) === meaning(wanted);
  if (isWanted && commentsStay({ before: text, after }, edit.kind === "remove")) return after;
  throw unsafe();
}

function spliceIn(career: OpenCareer, edit: CareerEdit): string {
  if (edit.kind === "add") return addItems(career, edit.path, [edit.item]);
  if (edit.kind === "extend") return addItems(career, edit.path, edit.items);
  if (edit.kind === "remove") return removeItem(career, edit.path);
  const { path, value } = edit;
  return setField(career, { path, value, isSaidBy: (standing) => standing === value });
}

/** What is said once an edit is made to it, whatever its text. */
function edited(said: unknown, path: readonly string[], edit: CareerEdit): unknown {
  const [name, ...inner] = path;
  if (name === undefined) {
    if (edit.kind === "set") return edit.value;
    if (edit.kind === "remove") return said;
    const added = edit.kind === "add" ? [edit.item] : edit.items;
    return [...(Array.isArray(said) ? said : []), ...added];
  }
  if (Array.isArray(said)) {
    const isTaken = edit.kind === "remove" && inner.length === 0;
    return said.flatMap((item, index) => {
      if (String(index) !== name) return [item];
      return isTaken ? [] : [edited(item, inner, edit)];
    });
  }
  const fields = (said ?? {}) as Record<string, unknown>;
  return { ...fields, [name]: edited(fields[name], inner, edit) };
}

function reopened(text: string): OpenCareer {
  try {
    return openCareer(text, FILE);
  } catch (error) {
    throw error instanceof InputError ? unsafe(error) : error;
  }
}

function saidIn({ document }: OpenCareer): unknown {
  return document.toJS();
}

/** All that is said, as text to compare: what is empty says nothing, and a map's fields have no order. */
function meaning(said: unknown): string {
  return JSON.stringify(ordered(said));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(ordered);
  if (typeof value !== "object" || value === null) return value ?? null;
  const fields = Object.entries(value).map(([name, inner]) => [name, ordered(inner)] as const);
  const stated = fields.filter(([, inner]) => inner !== null);
  if (stated.length === 0) return null;
  return Object.fromEntries(stated.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function unsafe(cause?: unknown): InputError {
  const says = `${FILE}: is written in a way that cannot be changed here without harm; change it by hand.`;
  return new InputError("career.unsafe", says, { field: "career" }, cause);
}
