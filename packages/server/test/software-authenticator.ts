import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";
import { ORIGIN } from "./account-house.ts";

/** What a test may have the device do wrong. */
export interface Wrongs {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly counter?: number;
  readonly flags?: number;
  readonly userHandle?: string;
  readonly id?: string;
  readonly breakSignature?: boolean;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;
const ES256 = -7;

/** A device that keeps one passkey and does as WebAuthn says: ES256, attestation "none", a count that rises. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(16);
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  #counter = 0;
  #userHandle = "";

  /** Makes its passkey, as `navigator.credentials.create` gives it in JSON. */
  make(options: { challenge: string; rp: { id?: string }; user: { id: string } }, wrongs: Wrongs = {}) {
    this.#userHandle = options.user.id;
    const head = this.#data(wrongs.rpId ?? options.rp.id ?? "", PRESENT | VERIFIED | WITH_KEY, wrongs);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const key = isoCBOR.encode(coseOf(this.#keys.publicKey));
    const authData = Buffer.concat([head, Buffer.alloc(16), length, this.id, key]);
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", new Uint8Array(authData)],
    ]);
    const attestationObject = text(Buffer.from(isoCBOR.encode(attestation as never)));
    const clientDataJSON = text(clientData("webauthn.create", options.challenge, wrongs));
    return this.#credential({ clientDataJSON, attestationObject, transports: ["internal"] }, wrongs);
  }

  /** Signs with its passkey, as `navigator.credentials.get` gives it in JSON. */
  use(options: { challenge: string; rpId?: string }, wrongs: Wrongs = {}) {
    this.#counter += 1;
    const authData = this.#data(wrongs.rpId ?? options.rpId ?? "", PRESENT | VERIFIED, wrongs);
    const data = clientData("webauthn.get", options.challenge, wrongs);
    const signed = Buffer.concat([authData, createHash("sha256").update(data).digest()]);
    const signature = sign("sha256", signed, this.#keys.privateKey);
    if (wrongs.breakSignature) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
    const response = {
      clientDataJSON: text(data),
      authenticatorData: text(authData),
      signature: text(signature),
      userHandle: wrongs.userHandle ?? this.#userHandle,
    };
    return this.#credential(response, wrongs);
  }

  #credential<Answer extends object>(response: Answer, { id = text(this.id) }: Wrongs) {
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }

  #data(rpId: string, flags: number, wrongs: Wrongs): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(wrongs.counter ?? this.#counter);
    const host = createHash("sha256").update(rpId).digest();
    return Buffer.concat([host, Buffer.from([wrongs.flags ?? flags]), count]);
  }
}

function clientData(type: string, challenge: string, wrongs: Wrongs): Buffer {
  return Buffer.from(
    JSON.stringify({ type, challenge, origin: ORIGIN, crossOrigin: false, ...said(wrongs) }),
  );
}

function said({ type, challenge, origin }: Wrongs): object {
  return { ...(type && { type }), ...(challenge && { challenge }), ...(origin && { origin }) };
}

function coseOf(key: KeyObject): Map<number, number | Uint8Array> {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const [across, up] = [x, y].map((part) => new Uint8Array(Buffer.from(part, "base64url")));
  return new Map<number, number | Uint8Array>([
    [1, 2],
    [3, ES256],
    [-1, 1],
    [-2, across ?? new Uint8Array()],
    [-3, up ?? new Uint8Array()],
  ]);
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
