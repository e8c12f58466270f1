import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { mailer } from "../src/mail/index.ts";
import {
  type MailReceiver,
  type MailReceiverOptions,
  mailReceiver,
  type ReceivedLetter,
} from "./mail-receiver.ts";

const LETTER = {
  to: "ada@mail.example",
  subject: "Ist das Ihre Adresse? ☂ — Żółć",
  text: "Öffnen Sie dies:\nhttps://builders.example.org/account/confirm?token=Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9vYmE\n.\n..a line that begins with dots\n.end\n",
};
const FROM = "Builders <builders@example.org>";

test("a letter arrives whole: its subject, its link, its letters, and lines that begin with a dot", async () => {
  const { server, send } = await posting();
  await send(LETTER);
  const [letter] = server.letters;
  expect(letter?.recipients).toEqual(["<ada@mail.example>"]);
  expect(headersOf(letter)).toMatchObject({ from: FROM, to: LETTER.to, subject: LETTER.subject });
  expect(bodyOf(letter)).toBe(LETTER.text);
  await expect.poll(server.open).toBe(0);
});

test("letters that are sent at once arrive each for itself", async () => {
  const { server, send } = await posting();
  const all = Array.from({ length: 8 }, (_, n) => ({
    ...LETTER,
    to: `p${n}@mail.example`,
    text: `no. ${n}\n`,
  }));
  await Promise.all(all.map(send));
  const got = server.letters.map((letter) => `${letter.recipients.join()} ${bodyOf(letter)}`);
  expect(got.toSorted((one, other) => one.localeCompare(other))).toEqual(
    all.map(({ to, text }) => `<${to}> ${text}`),
  );
});

test("nothing in an address or a subject adds a recipient or a header", async () => {
  const { server, send } = await posting();
  const breaking = fc.constantFrom(
    "\r\n",
    "\n",
    "\r",
    "\r\n\r\n",
    "\u2028",
    ", ",
    "; ",
    "\u0085",
    "> ",
    "%0a",
  );
  const added = fc.constantFrom(
    "Bcc: eve@evil.example",
    "RCPT TO:<eve@evil.example>",
    "eve@evil.example",
    "<eve@evil.example>",
    "To: eve@evil.example\r\nX-Eve: 1",
    ".\r\nMAIL FROM:<eve@evil.example>",
  );
  const hostile = fc.record({ breaking, added, where: fc.constantFrom("to", "subject", "both") });
  await fc.assert(
    fc.asyncProperty(hostile, async ({ breaking, added, where }) => {
      server.letters.length = 0;
      const to = where === "subject" ? LETTER.to : `ada@mail.example${breaking}${added}`;
      const subject = where === "to" ? LETTER.subject : `Hello${breaking}${added}`;
      await send({ to, subject, text: "A text.\n" }).catch(() => {});
      for (const letter of server.letters) {
        expect(letter.recipients).toHaveLength(1);
        if (where === "subject") expect(letter.recipients).toEqual([`<${LETTER.to}>`]);
        expect(Object.keys(headersOf(letter)).toSorted()).toEqual(HEADERS);
        expect(bodyOf(letter)).toBe("A text.\n");
      }
      if (where === "subject") expect(server.letters).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test.each(["MAIL", "RCPT", "DATA"] as const)(
  "a mail server that refuses %s makes a failed letter",
  async (refuses) => {
    const { server, send } = await posting({ refuses });
    await expect(send(LETTER)).rejects.toMatchObject({ responseCode: 550 });
    expect(server.letters).toEqual([]);
    await expect.poll(server.open).toBe(0);
  },
);

test.each(["HELLO", "EHLO", "RCPT"] as const)(
  "a mail server that is silent from %s on makes a failed letter in time",
  async (silentFrom) => {
    const { server, send } = await posting({ silentFrom });
    await expect(send(LETTER)).rejects.toMatchObject({ code: "ETIMEDOUT" });
    await expect.poll(server.open, { timeout: 10_000 }).toBe(0);
  },
);

test("a mail server that is not there makes a failed letter", async () => {
  const { server, send } = await posting();
  await server.close();
  await expect(send(LETTER)).rejects.toMatchObject({ code: "ESOCKET" });
});

test("where no mail server is named, a letter is printed", async () => {
  const lines: string[] = [];
  await mailer(null, (line) => void lines.push(line))(LETTER);
  expect(lines).toEqual([
    expect.stringContaining(`To: ${LETTER.to}\nSubject: ${LETTER.subject}\n\n${LETTER.text}`),
  ]);
});

const HEADERS = [
  "content-transfer-encoding",
  "content-type",
  "date",
  "from",
  "message-id",
  "mime-version",
  "subject",
  "to",
];

async function posting(
  options?: MailReceiverOptions,
): Promise<{ server: MailReceiver; send: ReturnType<typeof mailer> }> {
  const server = await mailReceiver(options);
  onTestFinished(() => server.close().catch(() => {}));
  const send = mailer({ smtp: server.address, from: FROM, silentForMs: 500 }, () => expect.unreachable());
  return { server, send };
}

function headersOf(letter: ReceivedLetter | undefined): Record<string, string> {
  const lines = letter?.lines ?? [];
  const unfolded = lines
    .slice(0, lines.indexOf(""))
    .join("\r\n")
    .replaceAll(/\r\n[ \t]/g, " ")
    .split("\r\n");
  return Object.fromEntries(
    unfolded.map((line) => {
      const [, name = "", value = ""] = /^([^:]+): ?(.*)$/s.exec(line) ?? [];
      return [name.toLowerCase(), decodedWords(value)];
    }),
  );
}

/** RFC 2047: words of another alphabet, in base64 or with escaped bytes; the gap between two of them counts for nothing. */
function decodedWords(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, how: string, text: string) =>
      how.toLowerCase() === "b"
        ? Buffer.from(text, "base64").toString()
        : unescaped(text.replaceAll("_", " ")),
    );
}

function bodyOf(letter: ReceivedLetter | undefined): string {
  const lines = letter?.lines ?? [];
  const body = lines.slice(lines.indexOf("") + 1).join("\n");
  const encoding = headersOf(letter)["content-transfer-encoding"];
  if (encoding === "base64") return Buffer.from(body, "base64").toString();
  const whole = encoding === "quoted-printable" ? unescaped(body.replaceAll("=\n", "")) : body;
  return whole.endsWith("\n") ? whole : `${whole}\n`;
}

function unescaped(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString();
}
