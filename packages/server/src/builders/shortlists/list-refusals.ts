import { InputError } from "@paycurve/core";

/** A list that is not there, or is somebody else's: nobody learns which. */
export function noSuchList(): InputError {
  return new InputError("shortlist.unknown", "There is no such list, or it is not yours.");
}

/** More than anyone needs. */
export function tooMany(what: string, most: number): InputError {
  return new InputError("shortlist.full", `${what}: at most ${most} are kept. Take one out first.`);
}
