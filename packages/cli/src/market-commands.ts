import type { Command } from "commander";

const ADD_EXAMPLES = `
Examples:
  paycurve market add aijobs salaries.csv
  paycurve market add aijobs --download
  paycurve quantiles --market US --level mid --store store`;

const DEFAULT_STORE = "store";

/** Adds the commands of postings to the command's surface. */
export function addMarket(program: Command): void {
  const market = program.command("market").description("the postings behind the curve");
  market
    .command("add")
    .description("read an edition of a source into a store, accounting for every row")
    .argument("<source>", "aijobs")
    .argument("[file]", "a .csv or .csv.gz file")
    .option("--download", "get the file from its public address")
    .option("--from <url>", "another address to download from")
    .option("--sha256 <sum>", "refuse the download unless it has this checksum")
    .option("--store <path>", "where postings are kept", DEFAULT_STORE)
    .option("--json", "one JSON document")
    .addHelpText("after", ADD_EXAMPLES)
    .action(async (source, file, options) =>
      (await import("./commands/market-add.ts")).runMarketAdd(source, file, options),
    );
  market
    .command("list")
    .description("what is shipped and what a store holds")
    .option("--store <path>", "where postings are kept", DEFAULT_STORE)
    .option("--json", "one JSON document")
    .action(async (options) => (await import("./commands/market.ts")).runMarketList(options));
  market
    .command("remove")
    .description("take a source out of a store")
    .argument("<source>", "aijobs")
    .option("--store <path>", "where postings are kept", DEFAULT_STORE)
    .option("--json", "one JSON document")
    .action(async (source, options) =>
      (await import("./commands/market.ts")).runMarketRemove(source, options),
    );
}
