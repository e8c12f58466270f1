import type { Command } from "commander";

const PUBLISH_EXAMPLES = `
Only items with publish: true leave, with your market, your skills and the level that your scope says. Pay, offers, local
points and talks never do. The directory's token is read from PAYCURVE_TOKEN; your account's page there makes one.

Examples:
  paycurve publish career.yaml --to https://builders.example.org
  PAYCURVE_TOKEN=… paycurve publish career.yaml --to https://builders.example.org --yes`;

const KEPT_AT =
  "where the builders' directory is kept: a folder, or postgres://… (default: DATABASE_URL, else a folder of yours)";

/** Adds the commands that serve Paycurve, and that publish to one that is served. */
export function addServing(program: Command): void {
  program
    .command("start")
    .description("start the service on this machine and print its address")
    .option("--port <n>", "a port of your choice (default: 4180, or the next free one)")
    .option(
      "--host <address>",
      "let others reach it too: 0.0.0.0 for all networks (default: this machine alone)",
    )
    .option("--directory <address>", KEPT_AT)
    .option(
      "--origin <address>",
      "where browsers find it behind a proxy, such as https://builders.example.org",
    )
    .option(
      "--log <what>",
      "lines of JSON on standard output, nothing personal in them: all, faults or none (default: all where the directory is named, else faults)",
    )
    .option("--open", "open it in the browser")
    .action(async (options) => (await import("./commands/start.ts")).runStart(options));

  addKeeping(program);

  program
    .command("publish")
    .description("send the items that you marked to a directory of builders, after showing what leaves")
    .argument("<file>", "your career.yaml")
    .requiredOption("--to <address>", "the directory: https://builders.example.org")
    .option("--yes", "what leaves was looked at: do not ask")
    .option("--json", "one JSON document")
    .addHelpText("after", PUBLISH_EXAMPLES)
    .action(async (file, options) => (await import("./commands/publish.ts")).runPublish(file, options));
}

function addKeeping(program: Command): void {
  const directory = program
    .command("directory")
    .description(
      "keep a builders' directory safe: write all of it to a file, put it back, let a new key sign",
    );
  directory
    .command("backup")
    .description("write the whole directory to a new file; one kept in a folder must not be open meanwhile")
    .argument("<file>", "a file that is not there yet")
    .option("--directory <address>", KEPT_AT)
    .action(async (file, options) =>
      (await import("./commands/directory-backup.ts")).runBackup(file, options),
    );
  directory
    .command("restore")
    .description("put a backup back into a directory that holds nothing: all of it or none")
    .argument("<file>", "what `directory backup` wrote")
    .option("--directory <address>", KEPT_AT)
    .action(async (file, options) =>
      (await import("./commands/directory-restore.ts")).runRestore(file, options),
    );
  directory
    .command("rotate-key")
    .description("let a new key sign credentials and exports; what the old one signed can still be checked")
    .option("--directory <address>", KEPT_AT)
    .action(async (options) => (await import("./commands/directory-rotate-key.ts")).runRotateKey(options));
}
