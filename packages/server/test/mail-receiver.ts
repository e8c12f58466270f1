import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A letter as a mail server got it: whom the envelope names, and what stands in it, dots taken back. */
export interface ReceivedLetter {
  readonly recipients: readonly string[];
  readonly lines: readonly string[];
}

/** A mail server on this machine. */
export interface MailReceiver {
  /** `smtp://` … */
  readonly address: string;
  readonly letters: ReceivedLetter[];
  /** How many connections are open. */
  readonly open: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** How one is to behave. */
export interface MailReceiverOptions {
  /** The command that it refuses. */
  readonly refuses?: "MAIL" | "RCPT" | "DATA";
  /** The command from which on it says nothing more; HELLO for a server that never says a word. */
  readonly silentFrom?: "HELLO" | "EHLO" | "RCPT";
}

/** Starts a mail server that speaks as much of SMTP as it takes to get a letter (RFC 5321). */
export async function mailReceiver(options: MailReceiverOptions = {}): Promise<MailReceiver> {
  const letters: ReceivedLetter[] = [];
  const server = createServer((socket) => void receive(socket, letters, options));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `smtp://127.0.0.1:${port}`,
    letters,
    open: () => new Promise((tell) => server.getConnections((_error, count) => tell(count))),
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}

async function receive(
  socket: Socket,
  letters: ReceivedLetter[],
  { refuses, silentFrom }: MailReceiverOptions,
): Promise<void> {
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  let [recipients, lines, isData]: [string[], string[], boolean] = [[], [], false];
  socket.on("error", () => {});
  let isSilent = silentFrom === "HELLO";
  if (!isSilent) say("220 here");
  for await (const line of linesOf(socket)) {
    if (isData && line !== ".") lines.push(line.startsWith(".") ? line.slice(1) : line);
    else if (isData) {
      letters.push({ recipients, lines });
      [recipients, lines, isData] = [[], [], false];
      say("250 kept");
    } else {
      const command = line.slice(0, 4).toUpperCase();
      isSilent ||= command === silentFrom;
      if (isSilent) continue;
      if (command === refuses) say("550 5.7.1 not here");
      else if (command === "RCPT") recipients.push(line.slice("RCPT TO:".length));
      isData = command === "DATA" && command !== refuses;
      if (command !== refuses) say(ANSWERS[command] ?? "250 well");
      if (command === "QUIT") socket.end();
    }
  }
}

/** Ends a line also where only half of its end came, as careless servers do. */
async function* linesOf(socket: Socket): AsyncGenerator<string> {
  let rest = "";
  for await (const text of socket.setEncoding("utf8")) {
    const lines = `${rest}${text}`.split(/\r\n|\n|\r(?=[^\n])/);
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

const ANSWERS: Readonly<Record<string, string>> = { DATA: "354 go on", QUIT: "221 farewell" };
