import { InputError } from "@paycurve/core";
import {
  type PublishedRecord,
  publishedRecord,
  recordWords,
  staysBehindWords,
} from "@paycurve/core/builders";
import { readEvidence, readMe, readOwnSkills } from "@paycurve/core/career";
import { give, type JsonOption } from "../answer.ts";
import { EXIT } from "../exit-status.ts";
import { harmless } from "../harmless.ts";
import { careerText } from "./career-text.ts";
import { sendRecord } from "./send-record.ts";

/** What `publish` was told. */
export interface PublishOptions extends JsonOption {
  /** Where the directory is. */
  readonly to: string;
  readonly yes?: boolean;
}

/** The token that the directory gave, in the environment: an option would stand in the shell's history. */
const TOKEN = "PAYCURVE_TOKEN";

/**
 * Sends the items marked `publish` to a directory of builders, after everything that leaves was shown and agreed to.
 *
 * Errors  InputError naming the file, line and field, or what is wrong with the address or the token; nothing was sent then
 */
export async function runPublish(file: string, { to, yes = false, json }: PublishOptions): Promise<void> {
  const [origin, token] = [readOrigin(to), process.env[TOKEN]];
  const { record, stays } = recordOf(await careerText(file), file);
  process.stderr.write(`${harmless(told(record, stays, origin))}\n`);
  if (!yes && !(await isAgreed())) return;
  if (!token) throw noToken(origin);
  const published = await sendRecord(record, { origin, token });
  const says = `${published} system${published === 1 ? " is" : "s are"} public now, at ${origin}.`;
  give({ document: { to: origin, published, record }, words: () => says }, { json: json ?? false });
}

function recordOf(text: string, file: string) {
  const { market, scope } = readMe(text, file);
  const { skills } = readOwnSkills(text, file);
  const { items } = readEvidence(text, file);
  const source = { market, scope, skills, items };
  return { record: publishedRecord(source), stays: staysBehindWords(source) };
}

function told(record: PublishedRecord, stays: readonly string[], origin: string): string {
  const leaves = recordWords(record).map((line) => `  ${line}`);
  return [
    `This leaves your machine for ${origin}, where anyone can read it:`,
    "",
    ...leaves,
    "",
    "This stays:",
    ...stays.map((line) => `  ${line}`),
    "",
    "What was public there and is not among this is taken down.",
  ].join("\n");
}

async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    const says = "publish: nobody is here to agree; look at what leaves, then say --yes.";
    throw new InputError("publish.unasked", says, { field: "yes" });
  }
  const { confirm, isCancel } = await import("@clack/prompts");
  const answer = await confirm({ message: "Publish this?", initialValue: false, output: process.stderr });
  if (answer === true) return true;
  process.stderr.write("Nothing was sent.\n");
  if (isCancel(answer)) process.exitCode = EXIT.interrupted;
  return false;
}

function readOrigin(to: string): string {
  const url = URL.parse(to);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "localhost");
  if (url && isSafe) return url.origin;
  const says = `to: “${to}” is no directory; write its address, such as https://builders.example.org.`;
  throw new InputError("publish.address", says, { field: "to" });
}

function noToken(origin: string): InputError {
  const says = `${TOKEN}: no token is there. Make one at ${origin}/account, then run this again with ${TOKEN} set to it. Nothing was sent.`;
  return new InputError("publish.no-token", says, { field: TOKEN });
}
