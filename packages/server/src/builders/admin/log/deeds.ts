/** What is written down: what an admin does, what opens, closes or ends an account, and who bore whom out. */
export const DEEDS = {
  "account.joined": "opened an account",
  "account.joined-as-admin": "opened an account, as the first admin",
  "account.signed-in": "signed in",
  "account.recovered": "signed in by a recovery code; every other browser was signed out",
  "account.signed-out-everywhere": "signed every browser out",
  "account.password-set": "set a password",
  "account.passkey-added": "made a passkey",
  "account.passkey-removed": "removed a passkey",
  "account.codes-made": "made new recovery codes",
  "account.token-made": "made a token for the command",
  "account.token-revoked": "revoked a token",
  "account.address-set": "confirmed an address",
  "account.exported": "took everything along",
  "account.deleted": "an account was deleted",
  "attestation.asked": "asked somebody to sign for them",
  "attestation.signed": "signed for a builder, by a link they were sent",
  "attestation.withdrawn": "took back what they had signed for a builder",
  "attestation.dropped": "took back what they had asked somebody to sign",
  "attestation.refused": "was refused: nobody signs for themselves",
  "leaving.exported": "took a signed copy along",
  "leaving.arrived": "arrived with a signed copy from another directory",
  "report.made": "reported",
  "report.kept": "kept what was reported",
  "profile.hidden": "hid a profile",
  "profile.shown": "showed a profile again",
  "article.hidden": "hid an article",
  "article.shown": "showed an article again",
  "appeal.made": "appealed",
  "key.rotated": "let a new key sign",
  "admin.made": "made an admin",
  "admin.taken-back": "took it back that somebody is an admin",
} as const;

/** The name of one. */
export type Deed = keyof typeof DEEDS;

/**
 * A deed in words, with who did it before it.
 *
 * @example deedWords("admin.made") // => "made an admin"
 * @example deedWords("what no longer is") // => "what no longer is"
 */
export function deedWords(deed: string): string {
  return Object.hasOwn(DEEDS, deed) ? DEEDS[deed as Deed] : deed;
}
