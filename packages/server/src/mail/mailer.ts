import { createTransport } from "nodemailer";
import type { Letter } from "../builders/index.ts";

/** How letters leave the server. */
export interface MailSettings {
  /** A `smtp://` or `smtps://` address, with the name and password that the mail server asks for. */
  readonly smtp: string;
  /** Whom letters are from. */
  readonly from: string;
  /** How long the mail server may be silent, in milliseconds; ten seconds where nothing is said. */
  readonly silentForMs?: number;
}

const SILENT_FOR_MS = 10_000;

/**
 * Sends letters by a mail server, or prints them where none is named, so that everything can be tried on one machine. A
 * letter goes to the one address that it names, whatever stands in it.
 *
 * Shape   settings or null, what prints a line → how to send a letter
 * Errors  whatever the mail server refuses, as it says it; code "ETIMEDOUT" where it is silent
 */
export function mailer(
  settings: MailSettings | null,
  print: (line: string) => void,
): (letter: Letter) => Promise<void> {
  if (settings === null) return async (letter) => print(printed(letter));
  const { smtp, from, silentForMs = SILENT_FOR_MS } = settings;
  const limits = { connectionTimeout: silentForMs, greetingTimeout: silentForMs, socketTimeout: silentForMs };
  const transport = createTransport({ url: smtp, ...limits }, { from });
  return async ({ to, subject, text }) => {
    await transport.sendMail({ to: { name: "", address: to }, subject, text });
  };
}

function printed({ to, subject, text }: Letter): string {
  return `No mail server is named, so this letter is printed.\nTo: ${to}\nSubject: ${subject}\n\n${text}\n`;
}
