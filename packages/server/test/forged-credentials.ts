import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { CompactSign } from "jose";
import type { Directory } from "../src/builders/directory.ts";
import { signingKey } from "../src/builders/signing/index.ts";

/** A credential that must not be accepted, and how it was made. */
export interface Forgery {
  readonly how: string;
  readonly token: string;
}

/** What a forger has: good credentials of several attestations, and everything that is public. */
export interface Loot {
  readonly directory: Directory;
  /** At least two that are good. */
  readonly good: readonly string[];
  readonly publicKey: { readonly kid: string; readonly x: string };
  readonly seed: number;
}

type Json = Record<string, unknown>;
type Forge = (chance: Chance, loot: Loot) => Promise<string> | string;

/** So many forgeries of every kind in turn; the same seed makes the same ones but for fresh keys. */
export async function forgeries(most: number, loot: Loot): Promise<Forgery[]> {
  const chance = chanceOf(loot.seed);
  const kinds = Object.entries(FORGERIES);
  const made: Forgery[] = [];
  for (let place = 0; place < most; place++) {
    const [how, forge] = kinds[place % kinds.length] ?? ["", () => ""];
    const token = await forge(chance, loot);
    if (loot.good.includes(token)) throw new Error(`${how} changed nothing`);
    made.push({ how: `${place}: ${how}`, token });
  }
  return made;
}

/** Kinds of forgeries there are. */
export const KINDS = (): number => Object.keys(FORGERIES).length;

const FORGERIES: Readonly<Record<string, Forge>> = {
  "one letter is another": (chance, { good }) => withLetter(chance, chance.of(good)),
  "one letter of the signature is another": (chance, { good }) => {
    const [head, body, signature = ""] = chance.of(good).split(".");
    return [head, body, withLetter(chance, signature)].join(".");
  },
  "the last letter is written another way": (chance, { good }) => {
    const token = chance.of(good);
    const last = LETTERS.indexOf(token.at(-1) ?? "");
    const other = (last & 0b110000) | (((last & 0b1111) + 1 + chance.below(15)) & 0b1111);
    return token.slice(0, -1) + LETTERS[other];
  },
  "one letter is gone": (chance, { good }) => {
    const token = chance.of(good);
    const at = chance.below(token.length);
    return token.slice(0, at) + token.slice(at + 1);
  },
  "something stands around it": (chance, { good }) =>
    chance.of([" ", "\n", "=", "."]) + chance.of(good) + chance.of(["", "\n", "=", "."]),
  "one bit of what is said is another": (chance, { good }) => {
    const [head, body = "", signature] = chance.of(good).split(".");
    const bytes = Buffer.from(body, "base64url");
    const at = chance.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    return [head, bytes.toString("base64url"), signature].join(".");
  },
  "the words are others": (chance, { good }) =>
    edited(chance.of(good), (said) => ({ ...said, name: "Another" })),
  "the body of one, the signature of another": (_chance, { good }) => {
    const [[head, body] = [], [, , signature] = []] = good.map((token) => token.split("."));
    return [head, body, signature].join(".");
  },
  "the signature of one on the header of another": (chance, { good }) => {
    const [first, second] = [good[0]?.split(".") ?? [], good[1]?.split(".") ?? []];
    return chance.of([
      [second[0], second[1], first[2]].join("."),
      [second[0], first[1], second[2]].join("."),
    ]);
  },
  "a stranger signed, by our key's name": (chance, loot) =>
    byStranger(headerOf(loot.good[0]), said(chance.of(loot.good))),
  "a stranger signed, and brings the key along": (chance, loot) => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const header = { ...headerOf(loot.good[0]), jwk: publicKey.export({ format: "jwk" }) };
    return signedBy(privateKey, header, said(chance.of(loot.good)));
  },
  "a stranger signed, and says where the key is": (chance, loot) => {
    const places = { jku: "https://evil.example/keys.json", x5u: "https://evil.example/c.pem" };
    const [name, place] = chance.of(Object.entries(places));
    return byStranger({ ...headerOf(loot.good[0]), [name]: place }, said(chance.of(loot.good)));
  },
  "a stranger signed, by a key's name of their own": (chance, loot) => {
    const kid = chance.of(["https://evil.example/keys.json#1", "../../etc/passwd", "", loot.publicKey.kid]);
    return byStranger({ ...headerOf(loot.good[0]), kid }, said(chance.of(loot.good)));
  },
  "no algorithm": (chance, { good }) => {
    const [, body, signature] = chance.of(good).split(".");
    const alg = chance.of(["none", "None", "NONE", "nOnE", ""]);
    return [encoded({ ...headerOf(good[0]), alg }), body, chance.of(["", signature])].join(".");
  },
  "HS256 with the public key as its secret": (chance, { good, publicKey }) => {
    const jwk = { kty: "OKP", crv: "Ed25519", x: publicKey.x };
    const key = createPublicKey({ key: jwk, format: "jwk" });
    const secret = chance.of<string | Buffer>([
      publicKey.x,
      Buffer.from(publicKey.x, "base64url"),
      key.export({ type: "spki", format: "pem" }),
      key.export({ type: "spki", format: "der" }),
      JSON.stringify(jwk),
    ]);
    const [, body] = chance.of(good).split(".");
    const text = `${encoded({ ...headerOf(good[0]), alg: chance.of(["HS256", "EdDSA"]) })}.${body}`;
    return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
  },
  "another algorithm of a stranger's": (chance, { good }) => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const alg = chance.of(["ES256", "EdDSA", "ES256K"]);
    return signedBy(privateKey, { ...headerOf(good[0]), alg }, said(chance.of(good)));
  },
  "the signature of the other root": (chance, { good }) => {
    const [head, body, signature = ""] = chance.of(good).split(".");
    return [head, body, otherRoot(signature)].join(".");
  },
  "our key, but called Ed25519": (chance, loot) => byUs(loot, { alg: "Ed25519" }, said(chance.of(loot.good))),
  "our key, another kind of text": (chance, loot) =>
    byUs(loot, { typ: chance.of(["jwt", "at+jwt", "vc+jwt", ""]) }, said(chance.of(loot.good))),
  "our key, with a header too many": (chance, loot) =>
    byUs(loot, chance.of<Json>([{ cty: "JWT" }, { jwk: {} }, { nonce: "1" }]), said(chance.of(loot.good))),
  "our key, but it has ended": (chance, loot) =>
    byUs(loot, {}, { ...said(chance.of(loot.good)), exp: seconds(loot) - 1 - chance.below(1e6) }),
  "our key, but it will end": (chance, loot) =>
    byUs(loot, {}, { ...said(chance.of(loot.good)), exp: seconds(loot) + 1 + chance.below(1e6) }),
  "our key, but it says until when": (chance, loot) =>
    byUs(loot, {}, { ...said(chance.of(loot.good)), validUntil: "2099-01-01T00:00:00Z" }),
  "our key, its moment yet to come": (chance, loot) => {
    const nbf = seconds(loot) + 60 + chance.below(1e6);
    const validFrom = `${new Date(nbf * 1000).toISOString().slice(0, 19)}Z`;
    return byUs(loot, {}, { ...said(chance.of(loot.good)), nbf, validFrom });
  },
  "our key, a claim that says another thing": (chance, loot) => {
    const wrong = chance.of<Json>([
      { iss: "https://evil.example" },
      { jti: "urn:uuid:00000000-0000-4000-8000-000000000000" },
      { sub: "https://builders.example.org/builders/mallory" },
      { nbf: 1 },
      { nbf: String(seconds(loot)) },
    ]);
    return byUs(loot, {}, { ...said(chance.of(loot.good)), ...wrong });
  },
  "our key, a claim missing": (chance, loot) => {
    const { [chance.of(["iss", "jti", "sub", "nbf", "issuer", "evidence", "name"])]: _, ...rest } = said(
      chance.of(loot.good),
    );
    return byUs(loot, {}, rest);
  },
  "our key, another issuer throughout": (chance, loot) => {
    const base = said(chance.of(loot.good));
    const id = "https://evil.example";
    return byUs(loot, {}, { ...base, iss: id, issuer: { ...(base.issuer as Json), id } });
  },
  "our key, another builder throughout": (chance, loot) => {
    const base = said(chance.of(loot.good));
    const sub = `https://builders.example.org/builders/${chance.of(["mallory", "admin", ""])}`;
    return byUs(
      loot,
      {},
      { ...base, sub, credentialSubject: { ...(base.credentialSubject as Json), id: sub } },
    );
  },
  "our key, another system": (chance, loot) => {
    const base = said(chance.of(loot.good));
    const subject = base.credentialSubject as Json;
    const achievement = { ...(subject.achievement as Json), id: `${String(subject.id)}#system-another` };
    return byUs(loot, {}, { ...base, credentialSubject: { ...subject, achievement } });
  },
  "our key, an attestation that is none": (chance, loot) => {
    const base = said(chance.of(loot.good));
    const id = `${String(base.sub)}/attestations/${chance.of([crypto.randomUUID(), "1", "' or 1=1", ""])}`;
    return byUs(loot, {}, { ...base, id, jti: id });
  },
  "our key, in the older wrapper": (chance, loot) => {
    const { iss, jti, sub, nbf, ...vc } = said(chance.of(loot.good));
    return byUs(loot, {}, { iss, jti, sub, nbf, vc });
  },
  "our key, not an object": (chance, loot) => byUs(loot, {}, chance.of<object>([[], [1], { a: 1 }, {}])),
  "JSON in the place of three parts": (chance, { good }) => {
    const [head, payload, signature] = chance.of(good).split(".");
    return JSON.stringify({ protected: head, payload, signature });
  },
  "no token at all": (chance) =>
    chance.of(["", ".", "..", "...", "e30.e30.", "null", "a".repeat(70_000), "\0.\0.\0", "🙂.🙂.🙂"]),
};

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Chance that can be had again. */
interface Chance {
  readonly below: (most: number) => number;
  readonly of: <Of>(all: readonly Of[]) => Of;
}

function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return { below, of: (all) => all[below(all.length)] as (typeof all)[number] };
}

function withLetter(chance: Chance, text: string): string {
  const at = chance.below(text.length);
  const other = chance.of(LETTERS.split("").filter((letter) => letter !== text[at]));
  return text.slice(0, at) + other + text.slice(at + 1);
}

function said(token: string): Json {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Json;
}

function headerOf(token = ""): Json {
  return JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString()) as Json;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function edited(token: string, edit: (said: Json) => Json): string {
  const [head, , signature] = token.split(".");
  return [head, encoded(edit(said(token))), signature].join(".");
}

function byStranger(header: Json, payload: object): string {
  return signedBy(generateKeyPairSync("ed25519").privateKey, header, payload);
}

function signedBy(key: KeyObject, header: Json, payload: object): string {
  const text = `${encoded(header)}.${encoded(payload)}`;
  const isCurve = key.asymmetricKeyType === "ec";
  const signature = isCurve
    ? sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" })
    : sign(null, Buffer.from(text), key);
  return `${text}.${signature.toString("base64url")}`;
}

async function byUs({ directory, good }: Loot, header: Json, payload: object): Promise<string> {
  const { key } = await signingKey(directory);
  return new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ ...headerOf(good[0]), ...header } as { alg: string })
    .sign(key);
}

function seconds({ directory }: Loot): number {
  return Math.floor(directory.now().getTime() / 1000);
}

/** The order of the curve's group: a signature with it added to its second half is the same to whoever does not look. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

function otherRoot(signature: string): string {
  const bytes = Buffer.from(signature, "base64url");
  const half = Buffer.from(bytes.subarray(32).toReversed());
  const other = (BigInt(`0x${half.toString("hex")}`) + ORDER).toString(16).padStart(64, "0");
  return Buffer.concat([bytes.subarray(0, 32), Buffer.from(other, "hex").toReversed()]).toString("base64url");
}
