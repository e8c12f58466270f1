import { isCalendarDate } from "../calendar/index.ts";
import { InputError } from "../errors.ts";
import { ATTESTATION_LIMITS } from "./attestation.ts";

/** What every browser and Node have; their types name it each in their own place. */
declare const URL: {
  parse(address: string): {
    readonly protocol: string;
    readonly hostname: string;
    readonly username: string;
    readonly password: string;
  } | null;
};

/** A value in a document that somebody else wrote, and where it stands there. */
export interface CredentialPart {
  readonly value: unknown;
  readonly path: string;
}

/**
 * The refusal of a part: what it must be, without repeating what somebody else wrote.
 *
 * Shape   where, what is accepted → InputError "builders.attestation"
 */
export function unfit({ path }: Pick<CredentialPart, "path">, accepted: string): InputError {
  return new InputError("builders.attestation", `attestation: ${path} requires ${accepted}.`, {
    field: path,
  });
}

/**
 * The fields of an object, where it has exactly these.
 *
 * Shape   a part, the names its object must have → a part by each name
 * Errors  InputError "builders.attestation" where it is no object, lacks one, or has another: what is not read is not trusted
 */
export function fieldsOf<Name extends string>(
  part: CredentialPart,
  names: readonly Name[],
): Readonly<Record<Name, CredentialPart>> {
  const { value, path } = part;
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unfit(part, "an object");
  const found = new Map<string, unknown>(Object.entries(value));
  const isExact = found.size === names.length && names.every((name) => found.has(name));
  if (!isExact) throw unfit(part, `the fields ${names.join(", ")} and no other`);
  const at = (name: Name): string => (path === ROOT ? name : `${path}.${name}`);
  return Object.fromEntries(
    names.map((name) => [name, { value: found.get(name), path: at(name) }]),
  ) as Record<Name, CredentialPart>;
}

/** How the whole document is called in a message. */
export const ROOT = "the credential";

/**
 * The items of a list.
 *
 * Shape   a part, the most it may have → parts in its order
 * Errors  InputError "builders.attestation"
 */
export function itemsOf(part: CredentialPart, most: number): CredentialPart[] {
  const { value, path } = part;
  if (!Array.isArray(value) || value.length > most) throw unfit(part, `a list of at most ${most}`);
  return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]` }));
}

/**
 * A text of one line.
 *
 * Shape   a part → the same text, when it says something, is not too long, and has no unseen or reordering letters
 * Errors  InputError "builders.attestation"
 */
export function lineOf(part: CredentialPart): string {
  const { value } = part;
  const isFit = isText(value, ATTESTATION_LIMITS.line) && !UNSEEN.test(value);
  if (!isFit) throw unfit(part, `one line of 1 to ${ATTESTATION_LIMITS.line} letters`);
  return value;
}

/**
 * A text that may have several lines.
 *
 * Shape   a part → the same text, as for a line but for its line breaks
 * Errors  InputError "builders.attestation"
 */
export function textOf(part: CredentialPart): string {
  const { value } = part;
  const isFit = isText(value, ATTESTATION_LIMITS.text) && !UNSEEN.test(value.replaceAll(/\r?\n|\t/g, " "));
  if (!isFit) throw unfit(part, `a text of 1 to ${ATTESTATION_LIMITS.text} letters`);
  return value;
}

/**
 * An address that names something, and may lead to it.
 *
 * Shape   a part, the schemes that are accepted → the same address
 * Errors  InputError "builders.attestation" where it is none, or a name or password stands in it
 */
export function addressOf(part: CredentialPart, schemes: readonly string[]): string {
  const { value } = part;
  const accepted = `an address that begins with ${schemes.join(" or ")}`;
  if (!isText(value, ATTESTATION_LIMITS.address) || UNSEEN.test(value) || /\s/.test(value))
    throw unfit(part, accepted);
  const address = URL.parse(value);
  const isNamed = address !== null && schemes.includes(address.protocol);
  if (!isNamed || address.username !== "" || address.password !== "") throw unfit(part, accepted);
  return value;
}

/**
 * A moment with its zone, as XML Schema's dateTimeStamp writes it.
 *
 * Shape   a part → the same text, when its day and time exist
 * Errors  InputError "builders.attestation"
 */
export function momentOf(part: CredentialPart): string {
  const { value } = part;
  const isMoment = typeof value === "string" && MOMENT.test(value) && isCalendarDate(value.slice(0, 10));
  if (!isMoment) throw unfit(part, "a moment with its zone, such as 2026-10-03T12:00:00Z");
  return value;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest && value.trim() !== "";
}

/** Control letters, halves of letters, and those that turn the direction of reading around. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const MOMENT =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
