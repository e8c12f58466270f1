import type { Directory, Letter } from "./directory.ts";

/**
 * Sends a letter. One that does not leave stops nothing: whoever runs the server is told, by the mail server's code alone.
 *
 * Shape   a directory, a letter → whether it left
 */
export async function sendLetter({ send, tell }: Directory, letter: Letter): Promise<boolean> {
  try {
    await send(letter);
    return true;
  } catch (error) {
    tell?.({ event: "letter-failed", error });
    return false;
  }
}
