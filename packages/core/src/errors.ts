/** What went wrong, in plain values: never a person's pay beyond the field they themselves typed. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * A refusal with a stable code that callers and tests hold on to.
 * Expected absence of an answer is not an error: see `Withheld`.
 *
 * Shape   code "topic.thing.reason", message "who, requirement, what came", details by name
 */
export abstract class PaycurveError extends Error {
  readonly code: string;
  readonly details: ErrorDetails;

  constructor(code: string, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

/**
 * What was asked or typed cannot be meant: the person can mend it.
 *
 * Shape   details.field names what to mend, where one field is to blame
 */
export class InputError extends PaycurveError {}

/** A published figure is missing, unsourced or contradicts its own description. */
export class FigureError extends PaycurveError {}

/** A data file or an engine did not give what it promised. */
export class DataError extends PaycurveError {}

/** Our own fault. */
export class InternalError extends PaycurveError {}
