import { PaycurveError } from "@paycurve/core";
import type { Command } from "commander";
import { CommanderError } from "commander";
import { EXIT, exitStatusOf, saidOf } from "./exit-status.ts";
import { paycurveProgram } from "./program.ts";

await main(process.argv);

async function main(argv: readonly string[]): Promise<void> {
  const program = paycurveProgram();
  neverExit(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error, argv.includes("--json"));
  }
}

function report(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.wrongInput;
  if (json && error instanceof PaycurveError) {
    const { code, message, details } = error;
    process.stdout.write(`${JSON.stringify({ error: { code, message, details } })}\n`);
  }
  process.stderr.write(`${saidOf(error)}\n`);
  return exitStatusOf(error);
}

function neverExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) neverExit(child);
}
