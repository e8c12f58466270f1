import { InputError } from "@paycurve/core";

const SHORTEST = 3;
const LONGEST = 30;
const FORM = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])$/;

/** Words that are parts of this service, or would be taken for it. */
const RESERVED = new Set(
  `about account accounts admin admins administrator api appeal apply article articles assets badge builder builders
  career compare contact contacts data delete directory edit export feed figures find health healthz help hire imprint
  info join legal list lists login logout mail market me metrics mod moderator my-market new official offers owner
  passkey passkeys paycurve press privacy profile profiles report reports robots root say search security settings
  share shortlist shortlists signin sign-in signout sign-out signup skills staff status style sudo support system team
  terms test token tokens verified verify webmaster well-known www you`.split(/\s+/),
);

/**
 * A handle as it is kept: the name of a builder's page, in letters that cannot be taken for others.
 *
 * Shape   what was typed → 3 to 30 of a–z, 0–9 and the hyphen, which stands at neither end; its case let go
 * Errors  InputError "account.handle" with the field
 * @example handleOf(" Ada-L ") // => "ada-l"
 */
export function handleOf(typed: string): string {
  const handle = typed.trim().replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  const { length } = handle;
  if (length < SHORTEST || length > LONGEST) {
    throw refusal(`a handle has ${SHORTEST} to ${LONGEST} letters, this has ${length}.`);
  }
  if (handle.normalize("NFKC") !== handle) {
    throw refusal(
      `a letter in it only looks like “${handle.normalize("NFKC")}”. Type that from your keyboard.`,
    );
  }
  if (!FORM.test(handle)) {
    throw refusal("a handle has the letters a to z, figures and hyphens, and no hyphen at either end.");
  }
  return handle;
}

/**
 * Whether a handle is kept from everyone, also when figures stand for its letters.
 *
 * @example isReserved("adm1n") // => true
 * @example isReserved("ada") // => false
 */
export function isReserved(handle: string): boolean {
  return RESERVED.has(handle) || RESERVED_LOOKS.has(looksOf(handle));
}

/** What is said of a handle that is somebody's, and in the same words of one that nobody gets. */
export function handleTaken(handle: string): InputError {
  return refusal(`“${handle}” cannot be had. Take another.`);
}

function refusal(says: string): InputError {
  return new InputError("account.handle", `handle: ${says}`, { field: "handle" });
}

const LOOKS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  l: "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "-": "",
};

function looksOf(handle: string): string {
  return handle.replaceAll(/[01345l-]/g, (letter) => LOOKS[letter] ?? letter);
}

const RESERVED_LOOKS = new Set([...RESERVED].map(looksOf));
