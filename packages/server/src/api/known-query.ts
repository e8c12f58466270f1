import { InputError, nearest } from "@paycurve/core";
import type { MiddlewareHandler } from "hono";

/**
 * Refuses what an address is not asked with, so that nothing sent is silently left out, and nobody sends pay.
 *
 * Shape   the names of an operation's parameters → a middleware before it
 * Errors  InputError "query.pay" for anything personal, "query.unknown" with the nearest name, "query.repeated"
 */
export function knownQuery(known: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    for (const [field, values] of Object.entries(context.req.queries())) {
      if (!known.includes(field)) throw isPersonal(field) ? personal(field) : unknown(field, known);
      if (values.length > 1) throw repeated(field);
    }
    await next();
  };
}

const PERSONAL = /pay|salary|wage|income|compensation|offer|ctc|lpa|career|evidence/i;

function isPersonal(field: string): boolean {
  return PERSONAL.test(field);
}

function personal(field: string): InputError {
  const says = `${shown(field)}: pay, offers and career files stay on your own machine; nothing here takes them. \`paycurve place\` and the page answer from them there.`;
  return new InputError("query.pay", says, { field: shown(field) });
}

function unknown(field: string, known: readonly string[]): InputError {
  const accepted = known.length === 0 ? "It takes none" : `It takes ${known.join(", ")}`;
  const says = `${shown(field)}: this address has no such parameter. ${accepted}.`;
  return new InputError("query.unknown", says, {
    field: shown(field),
    accepted: known,
    nearest: nearest(field, known),
  });
}

function repeated(field: string): InputError {
  return new InputError("query.repeated", `${field}: it stands more than once; say it once.`, { field });
}

function shown(field: string): string {
  return field.slice(0, LONGEST_SHOWN);
}

const LONGEST_SHOWN = 40;
