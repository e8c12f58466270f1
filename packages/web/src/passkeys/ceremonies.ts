/** What a ceremony begins with: its name, and what the browser is to be asked. */
interface Begun<Options> {
  readonly ceremony: string;
  readonly options: Options;
}

/** What a form says beside the passkey itself. */
export type Said = Readonly<Record<string, string>>;

/** What the server says no with. */
export class Refused extends Error {
  readonly code: string;

  constructor({ code, message }: { readonly code: string; readonly message: string }) {
    super(message);
    this.code = code;
  }
}

/**
 * Makes a passkey and gives the server its public half.
 *
 * Shape   where the ceremony is held, what the form says → where to go on
 * Errors  Refused by the server; DOMException where the person or the device said no
 */
export async function makePasskey(place: string, said: Said): Promise<string> {
  const begun = await tell<Begun<PublicKeyCredentialCreationOptionsJSON>>(`${place}-options`, said);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(begun.options);
  return finish(place, { ...said, ...begun, made: await navigator.credentials.create({ publicKey }) });
}

/**
 * Signs what the server wants signed, with whichever passkey the person picks.
 *
 * Shape   where the ceremony is held → where to go on
 * Errors  Refused by the server; DOMException where the person or the device said no
 */
export async function signByPasskey(place: string): Promise<string> {
  const begun = await tell<Begun<PublicKeyCredentialRequestOptionsJSON>>(`${place}-options`, {});
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(begun.options);
  return finish(place, { ...begun, made: await navigator.credentials.get({ publicKey }) });
}

async function finish(
  place: string,
  {
    made,
    options: _asked,
    ...said
  }: { readonly made: Credential | null; readonly options: object } & Record<string, unknown>,
): Promise<string> {
  const response = (made as PublicKeyCredential).toJSON() as object;
  return (await tell<{ readonly next: string }>(place, { ...said, response })).next;
}

async function tell<Answer>(place: string, said: object): Promise<Answer> {
  const answer = await fetch(place, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(said),
  });
  const told = (await answer.json()) as Answer & { error: { code: string; message: string } };
  if (!answer.ok) throw new Refused(told.error);
  return told;
}
