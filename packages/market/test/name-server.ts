import { createSocket } from "node:dgram";
import { once } from "node:events";
import { onTestFinished } from "vitest";

/** A name server on this machine's loopback that knows the texts it is given, and stops when the test is over. */
export interface NameServer {
  /** As `nameServers` of the proof settings takes it. */
  readonly address: string;
  /** The names it was asked for. */
  readonly asked: readonly string[];
}

const TXT = 16;
const NO_SUCH_NAME = 3;

/** Answers for each name with its texts, each a list of its strings; says nothing at all for a name that has null. */
export async function nameServer(
  textsOf: (name: string) => readonly (readonly string[])[] | null | undefined,
): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket("udp4");
  socket.on("message", (query, from) => {
    const { name, end } = nameIn(query);
    asked.push(name);
    const texts = textsOf(name);
    if (texts !== null) socket.send(answerTo(query.subarray(0, end + 4), texts), from.port, from.address);
  });
  onTestFinished(() => void socket.close());
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { address: `127.0.0.1:${socket.address().port}`, asked };
}

/** The name after the header, and where it ends (RFC 1035 section 4.1.2). */
function nameIn(query: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), end: at + 1 };
}

function answerTo(question: Buffer, texts: readonly (readonly string[])[] | undefined): Buffer {
  const header = Buffer.alloc(12);
  question.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8180 + (texts === undefined ? NO_SUCH_NAME : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(texts?.length ?? 0, 6);
  return Buffer.concat([header, question.subarray(12), ...(texts ?? []).map(recordOf)]);
}

function recordOf(strings: readonly string[]): Buffer {
  const data = Buffer.concat(strings.flatMap((text) => [Buffer.from([text.length]), Buffer.from(text)]));
  const head = Buffer.from([0xc0, 12, 0, TXT, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
