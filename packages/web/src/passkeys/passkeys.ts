import { makePasskey, Refused, type Said, signByPasskey } from "./ceremonies.ts";

/*
 * The buttons of the account's pages that speak with passkeys. The pages are whole without them: they appear where the
 * browser knows passkeys.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-passkey]")) {
  if (!knowsPasskeys()) break;
  button.hidden = false;
  button.addEventListener("click", () => void pressed(button));
}

function knowsPasskeys(): boolean {
  return "PublicKeyCredential" in globalThis && "parseCreationOptionsFromJSON" in PublicKeyCredential;
}

async function pressed(button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  say(button, "");
  try {
    location.assign(await held(button));
  } catch (error) {
    if (error instanceof Refused && error.code === "account.sign-in-again")
      location.assign("/account/sign-in?again");
    say(button, wordsOf(error));
    button.disabled = false;
  }
}

function held({ dataset, form }: HTMLButtonElement): Promise<string> {
  const place = `/account/passkeys/${dataset.passkey}`;
  return dataset.passkey === "sign-in" ? signByPasskey(place) : makePasskey(place, saidIn(form));
}

/** What the form says of the person; a password has no business in a passkey's ceremony. */
function saidIn(form: HTMLFormElement | null): Said {
  const typed = form === null ? [] : [...new FormData(form)];
  return Object.fromEntries(
    typed.flatMap(([name, value]) =>
      typeof value === "string" && name !== "password" ? [[name, value]] : [],
    ),
  );
}

function wordsOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (!(error instanceof DOMException)) return "The server could not be reached. Try again.";
  if (error.name === "InvalidStateError") return "This device has a passkey for your account already.";
  return "No passkey was made or used: it was called off, or took too long.";
}

function say(button: HTMLButtonElement, words: string): void {
  const place = button.form?.querySelector("[data-passkey-says]");
  if (place) place.textContent = words;
}
