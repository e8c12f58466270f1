import { createTransport } from "nodemailer";
import type { Letter } from "../builders/index.ts";

/** How letters leave the server. */
export interface MailSettings {
  /** A `smtp://` or `smtps://` address, with the name and password that the mail server asks for. */
  readonly smtp: string;
  /** Whom letters are from. */
  readonly from: string;
}

const CONNECT_WITHIN_MS = 10_000;

/**
 * Sends letters by a mail server, or prints them where none is named, so that everything can be tried on one machine.
 *
 * Shape   settings or null, what prints a line → how to send a letter
 * Errors  whatever the mail server refuses, as it says it
 */
export function mailer(
  settings: MailSettings | null,
  print: (line: string) => void,
): (letter: Letter) => Promise<void> {
  if (settings === null) return async (letter) => print(printed(letter));
  const transport = createTransport(settings.smtp, { from: settings.from });
  transport.set("connectionTimeout", CONNECT_WITHIN_MS);
  return async ({ to, subject, text }) => {
    await transport.sendMail({ to, subject, text });
  };
}

function printed({ to, subject, text }: Letter): string {
  return `No mail server is named, so this letter is printed.\nTo: ${to}\nSubject: ${subject}\n\n${text}\n`;
}
