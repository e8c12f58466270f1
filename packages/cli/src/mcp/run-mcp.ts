import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { paycurveServer } from "./paycurve-server.ts";

/**
 * Answers an AI assistant over standard input and output until the input ends. Nothing but the protocol is written there,
 * nobody else is asked anything, and nothing is kept.
 *
 * Source  Model Context Protocol, the stdio transport
 */
export function runMcp(): void {
  if (process.stdin.isTTY) process.stderr.write(TO_A_PERSON);
  serveStdio(paycurveServer, { onerror: ({ message }) => void process.stderr.write(`${message}\n`) });
}

const TO_A_PERSON =
  "This speaks with an AI assistant, not with a person: see docs/guide/assistant.md for how to connect one. Ctrl+D ends it.\n";
