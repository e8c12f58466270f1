import { InputError } from "@paycurve/core";

/** What opens nothing is told in the same words, whether it was used, is too old or never was. */
export function unknownLink(): InputError {
  const says =
    "This link opens nothing: it was used, is too old, or never was. Ask whoever sent it for another.";
  return new InputError("attestation.unknown", says);
}

/** The same for what is looked for by its address. */
export function unknownAttestation(): InputError {
  return new InputError("attestation.unknown", "There is no such attestation, or it was taken back.");
}
