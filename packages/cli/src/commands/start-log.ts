import { writeSync } from "node:fs";
import { unknownWord } from "@paycurve/core";
import type { Tell, Told } from "@paycurve/server";

const STANDARD_OUTPUT = 1;

/** How much `start` writes down. */
const LOGS: Readonly<Record<string, (told: Told) => boolean>> = {
  all: () => true,
  faults: ({ event }) => event !== "answer" && event !== "rechecked",
  none: () => false,
};

/**
 * Writes down what a server tells, a line of JSON each, on standard output. A log that nobody takes any more ends no server.
 *
 * Shape   all, faults or none → what takes what is told
 * Errors  InputError "log.unknown"
 */
export async function startLog(what: string): Promise<Tell> {
  const isWritten = Object.hasOwn(LOGS, what) ? LOGS[what] : undefined;
  if (isWritten === undefined) throw unknownWord({ field: "log", value: what, known: Object.keys(LOGS) });
  const { logLine } = await import("@paycurve/server");
  return (told) => {
    if (isWritten(told)) writeAnyhow(`${logLine(told, new Date())}\n`);
  };
}

function writeAnyhow(line: string): void {
  try {
    writeSync(STANDARD_OUTPUT, line);
  } catch {
    // whoever read it is gone, or does not keep up
  }
}
