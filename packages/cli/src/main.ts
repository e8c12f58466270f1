import { InputError, PaycurveError } from "@paycurve/core";
import { type Command, CommanderError } from "commander";
import { EXIT, exitStatusOf, saidOf } from "./exit-status.ts";
import { harmless, harmlessJson } from "./harmless.ts";
import { paycurveProgram } from "./program.ts";

endQuietlyWhenNobodyReads(process.stdout);
await main(process.argv);

async function main(argv: readonly string[]): Promise<void> {
  const json = argv.includes("--json");
  const program = paycurveProgram();
  neverExit(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? told(error, json) : report(error, json);
  }
}

/** Commander has told people already; scripts get their document. */
function told({ exitCode, code, message }: CommanderError, json: boolean): number {
  if (exitCode === 0) return EXIT.answered;
  if (json) giveRefusal(new InputError(code, message));
  return EXIT.wrongInput;
}

function report(error: unknown, json: boolean): number {
  if (json && error instanceof PaycurveError) giveRefusal(error);
  process.stderr.write(`${harmless(saidOf(error))}\n`);
  return exitStatusOf(error);
}

function giveRefusal({ code, message, details }: PaycurveError): void {
  process.stdout.write(`${harmlessJson({ error: { code, message, details } })}\n`);
}

function neverExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) neverExit(child);
}

/** `paycurve figures | head` is no fault of anybody's. */
function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.stderr.write(`The answer could not be written: ${error.message}\n`);
    process.exit(error.code === "EPIPE" ? EXIT.answered : EXIT.ourFault);
  });
}
