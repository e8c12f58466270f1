import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * How much work a password costs whoever tries it: 19 MiB of memory gone over twice.
 *
 * Source  OWASP Password Storage Cheat Sheet: Argon2id with m = 19 MiB, t = 2, p = 1; RFC 9106
 */
const WORK = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

const SALT_BYTES = 16;
const SETTINGS = `m=${WORK.memory},t=${WORK.passes},p=${WORK.parallelism}`;

/**
 * What is kept of a password, in the form that other programs write it.
 *
 * Shape   a password → "$argon2id$v=19$m=19456,t=2,p=1$salt$hash"
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await tagOf(password, salt);
  return `$argon2id$v=19$${SETTINGS}$${plain(salt)}$${plain(hash)}`;
}

/**
 * Whether this is the password. Where there is none to compare with, the same work is done and the answer is no.
 *
 * Shape   a password, what was kept or null → whether it fits
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, , , , salt = "", hash = ""] = (kept ?? NOBODYS).split("$");
  const found = await tagOf(password, Buffer.from(salt, "base64"));
  const isSame = timingSafeEqual(found, Buffer.from(hash, "base64"));
  return isSame && kept !== null;
}

const NOBODYS = `$argon2id$v=19$${SETTINGS}$${plain(Buffer.alloc(SALT_BYTES))}$${plain(Buffer.alloc(WORK.tagLength))}`;

/** Node does no more than four of these at once: those who sign in wait for one another, the memory is bounded. */
function tagOf(password: string, nonce: Buffer): Promise<Buffer> {
  const message = password.normalize("NFKC");
  return new Promise((resolve, reject) => {
    argon2("argon2id", { message, nonce, ...WORK }, (error, tag) => (error ? reject(error) : resolve(tag)));
  });
}

function plain(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
