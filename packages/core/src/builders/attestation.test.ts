import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ATTESTATION_LIMITS, ATTESTER_RELATIONS, type Attestation } from "./attestation.ts";
import { attestationCredential } from "./attestation-credential.ts";
import { readAttestation } from "./read-attestation.ts";

const WORD: Attestation = Object.freeze({
  id: "urn:uuid:5b6d2c1e-0c1a-4a52-9a53-0c0f7a1c9e11",
  issuer: { id: "https://builders.example.org", name: "Builders of Example" },
  subject: "https://builders.example.org/builders/ada",
  attester: {
    id: "https://builders.example.org/attestations/1#attester",
    name: "Grace Hopper",
    relation: "colleague",
  },
  system: {
    id: "https://builders.example.org/builders/ada/triage",
    name: "Support-ticket triage classifier",
    claim: "median resolution time 20 → 14 hours",
  },
  statement: "I ran the A/B test with her.\nThe numbers are right.",
  proofs: ["https://example.org/post"],
  attestedAt: "2026-10-03T12:00:00Z",
} as const);

/** A credential as it comes over a wire, of which a test may alter anything. */
const sent = (said: Partial<Attestation> = {}): Record<string, unknown> =>
  JSON.parse(JSON.stringify(attestationCredential({ ...WORD, ...said }))) as Record<string, unknown>;

const refusalOf = (json: unknown): InputError => {
  try {
    readAttestation(json);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("it was read");
};

test("an attestation is an Open Badges 3.0 credential: the builder its subject, the system its achievement", () => {
  expect(sent()).toEqual({
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    id: WORD.id,
    type: ["VerifiableCredential", "AchievementCredential"],
    name: "Support-ticket triage classifier",
    issuer: { id: "https://builders.example.org", type: ["Profile"], name: "Builders of Example" },
    validFrom: "2026-10-03T12:00:00Z",
    credentialSubject: {
      id: "https://builders.example.org/builders/ada",
      type: ["AchievementSubject"],
      achievement: {
        id: "https://builders.example.org/builders/ada/triage",
        type: ["Achievement"],
        name: "Support-ticket triage classifier",
        description: "median resolution time 20 → 14 hours",
        criteria: { narrative: expect.stringContaining("colleague or client") },
      },
      source: { id: WORD.attester.id, type: ["Profile"], name: "Grace Hopper" },
    },
    evidence: [
      { type: ["Evidence"], genre: "word of a colleague", narrative: WORD.statement },
      { id: "https://example.org/post", type: ["Evidence"] },
    ],
  });
});

test("what was built reads back as it was", () => {
  expect(readAttestation(sent())).toEqual(WORD);
});

test("the other word for the type, and types that stand alone, are understood", () => {
  const credential = sent();
  credential.type = ["OpenBadgeCredential", "VerifiableCredential"];
  credential.issuer = { ...(credential.issuer as object), type: "Profile" };
  expect(readAttestation(credential)).toEqual(WORD);
});

test.each([
  ["an id that is no address", { id: "5b6d2c1e" }, "id"],
  ["an id that runs", { id: "javascript:alert(1)" }, "id"],
  ["a password in an address", { subject: "https://ada:pw@example.org/" }, "credentialSubject.id"],
  ["a proof that is not on the web", { proofs: ["urn:uuid:1"] }, "evidence[1].id"],
  ["a proof that runs", { proofs: ["data:text/html,x"] }, "evidence[1].id"],
  ["more proofs than twenty", { proofs: Array(21).fill("https://example.org/") }, "evidence"],
  ["nothing said", { statement: " \n" }, "evidence[0].narrative"],
  ["a statement beyond its size", { statement: "x".repeat(8001) }, "evidence[0].narrative"],
  ["a zero letter", { statement: "a\u0000b" }, "evidence[0].narrative"],
  ["half a letter", { statement: "a\ud800b" }, "evidence[0].narrative"],
  ["a name of two lines", { issuer: { id: "https://example.org", name: "a\nb" } }, "issuer.name"],
  ["a name read backwards", { issuer: { id: "https://example.org", name: "\u202eada" } }, "issuer.name"],
  ["a day alone", { attestedAt: "2026-10-03" }, "validFrom"],
  ["a moment without its zone", { attestedAt: "2026-10-03T12:00:00" }, "validFrom"],
  ["a day that does not exist", { attestedAt: "2026-02-30T12:00:00Z" }, "validFrom"],
  ["an hour that does not exist", { attestedAt: "2026-10-03T24:00:00Z" }, "validFrom"],
] as const)("with %s nothing is built, and the part is named", (_, said, field) => {
  const build = (): unknown => attestationCredential({ ...WORD, ...said });
  expect(build).toThrow(
    expect.objectContaining({ code: "builders.attestation", details: { field } }) as Error,
  );
});

test.each([
  ["nothing", null],
  ["a list", []],
  ["a text", "{}"],
  ["an empty object", {}],
])("%s is no credential", (_, json) => {
  expect(refusalOf(json).code).toBe("builders.attestation");
});

test.each([
  ["the older data model", { "@context": ["https://www.w3.org/2018/credentials/v1"] }, "@context"],
  [
    "the contexts the other way round",
    { "@context": (sent()["@context"] as unknown[]).toReversed() },
    "@context",
  ],
  ["a third context", { "@context": [...(sent()["@context"] as unknown[]), "https://x.org"] }, "@context"],
  ["another type", { type: ["VerifiableCredential", "EndorsementCredential"] }, "type"],
  ["one type", { type: "VerifiableCredential" }, "type"],
  ["an end that nothing here reads", { validUntil: "2026-11-01T00:00:00Z" }, "the credential"],
  ["a status that nothing here reads", { credentialStatus: {} }, "the credential"],
  ["a name that is not its achievement's", { name: "Another" }, "name"],
  ["an issuer by its address alone", { issuer: "https://example.org" }, "issuer"],
  ["two subjects", { credentialSubject: [sent().credentialSubject] }, "credentialSubject"],
  ["no evidence", { evidence: [] }, "evidence"],
  [
    "another's word",
    { evidence: [{ type: ["Evidence"], genre: "word of a friend", narrative: "yes" }] },
    "evidence[0].genre",
  ],
  ["a number for a name", { name: 1 }, "name"],
])("a credential with %s is refused, and the part is named", (_, altered, field) => {
  expect(refusalOf({ ...sent(), ...altered }).details).toEqual({ field });
});

test("a field of everything's kind counts as a field too many, and is followed nowhere", () => {
  const text = JSON.stringify(sent()).replace('{"@context"', '{"__proto__":{"id":"x"},"@context"');
  expect(refusalOf(JSON.parse(text)).details).toEqual({ field: "the credential" });
});

test("a refusal repeats nothing of what somebody else wrote", () => {
  expect(refusalOf({ ...sent(), id: "<script>" }).message).toBe(
    "attestation: id requires an address that begins with https: or http: or urn: or did:.",
  );
});

const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .filter(
    (text) => text.trim() !== "" && !/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(text),
  );
const address = fc.oneof(
  fc.webUrl(),
  fc.uuid().map((id) => `urn:uuid:${id}`),
);
const moment = fc
  .date({ noInvalidDate: true, min: new Date("0001-01-01"), max: new Date("9999-12-31") })
  .map((date) => date.toISOString());
const party = fc.record({ id: address, name: line });
const attestation: fc.Arbitrary<Attestation> = fc.record({
  id: address,
  issuer: party,
  subject: address,
  attester: fc.record({ id: address, name: line, relation: fc.constantFrom(...ATTESTER_RELATIONS) }),
  system: fc.record({ id: address, name: line, claim: line }),
  statement: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
  proofs: fc.array(fc.webUrl(), { maxLength: ATTESTATION_LIMITS.proofs }),
  attestedAt: moment,
});

test("property: every attestation reads back from its own credential", () => {
  fc.assert(
    fc.property(attestation, (word) => {
      expect(readAttestation(JSON.parse(JSON.stringify(attestationCredential(word))))).toEqual(word);
    }),
  );
});

test("property: whatever JSON comes is read or refused with its part, and never breaks", () => {
  const json = fc.oneof(
    fc.jsonValue(),
    fc
      .tuple(fc.constantFrom(...Object.keys(sent())), fc.jsonValue())
      .map(([field, value]) => ({ ...sent(), [field]: value })),
  );
  fc.assert(
    fc.property(json, (value) => {
      try {
        expect(attestationCredential(readAttestation(value))).toMatchObject({
          "@context": expect.anything(),
        });
      } catch (error) {
        expect(error).toMatchObject({ code: "builders.attestation" });
      }
    }),
  );
});
