import { unknownWord } from "@paycurve/core";
import type { Tell, Told } from "@paycurve/server";

/** How much `start` writes down. */
const LOGS: Readonly<Record<string, (told: Told) => boolean>> = {
  all: () => true,
  faults: ({ event }) => event !== "answer" && event !== "rechecked",
  none: () => false,
};

/**
 * Writes down what a server tells, a line of JSON each, on standard output.
 *
 * Shape   all, faults or none → what takes what is told
 * Errors  InputError "log.unknown"
 */
export async function startLog(what: string): Promise<Tell> {
  const isWritten = Object.hasOwn(LOGS, what) ? LOGS[what] : undefined;
  if (isWritten === undefined) throw unknownWord({ field: "log", value: what, known: Object.keys(LOGS) });
  const { logLine } = await import("@paycurve/server");
  return (told) => {
    if (isWritten(told)) process.stdout.write(`${logLine(told, new Date())}\n`);
  };
}
