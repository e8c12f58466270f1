import { Argument, Command } from "commander";
import { SHELLS, type Shell } from "./completion.ts";
import { addEvidence } from "./evidence-commands.ts";
import { addMarket } from "./market-commands.ts";
import { addServing } from "./serving-commands.ts";

const PLACE_EXAMPLES = `
Examples:
  paycurve place --market US --level mid --pay 185000
  paycurve place --market GB --level senior --pay £95,000 --title "Machine Learning Engineer"
  paycurve place --market IN --level senior --pay "32 LPA" --json
  paycurve place --career career.yaml`;

const QUANTILES_EXAMPLES = `
Examples:
  paycurve quantiles --market GB --role data-scientist --level senior
  paycurve quantiles --market US --title "AI Engineer" --years 2025 --p 0.25,0.5,0.75`;

const FIGURES_EXAMPLES = `
Examples:
  paycurve figures --market US --level senior
  paycurve figures --skill fine-tuning`;

const SKILLS_EXAMPLES = `
Examples:
  paycurve skills --market US --skill mlops
  paycurve skills --market IN --skill fine-tuning --json
  paycurve skills --career career.yaml`;

/** The command's whole surface: every subcommand, option and help text. The work is loaded when it is asked for. */
export function paycurveProgram(): Command {
  const program = new Command("paycurve")
    .description("Where an AI engineer stands on their own market's pay curve, honestly.")
    .version("0.1.0")
    .showHelpAfterError("Try paycurve --help.")
    .addHelpText(
      "after",
      "\nExit status: 0 answered, 1 our fault, 2 the input is wrong, 3 the data cannot bear an answer.",
    );

  program
    .command("place")
    .description("where your pay stands: percentile, published figures, what contradicts them")
    .option("--market <code>", "US, GB (or UK), IN")
    .option("--level <level>", "entry, mid, senior, staff, executive")
    .option("--pay <amount>", "yearly base pay: 185000, £85k, 21 LPA, “15,400 a month”")
    .option("--role <family>", "a family of titles (default: ai-engineer)")
    .option("--title <title>", "one job title instead of a family")
    .option("--years <range>", "postings of these years: 2024..2025 (default: the latest two)")
    .option("--as-of <date>", "only what was published by that day: 2026-05-01")
    .option("--career <file>", "market, scope, role and pay from your career.yaml")
    .option("--json", "one JSON document")
    .addHelpText("after", PLACE_EXAMPLES)
    .action(async (options) => (await import("./commands/place.ts")).runPlace(options));

  program
    .command("quantiles")
    .description("what postings of a role or title advertise, with intervals")
    .requiredOption("--market <code>", "US, GB (or UK), IN")
    .option("--role <family>", "a family of titles (default: ai-engineer)")
    .option("--title <title>", "one job title instead of a family")
    .option("--level <level>", "entry, mid, senior, staff, executive (default: all)")
    .option("--years <range>", "2024..2025 (default: the latest two)")
    .option("--p <shares>", "shares such as 0.1,0.5,0.9 (default: 0.1,0.25,0.5,0.75,0.9)")
    .option("--store <path>", "a store made by market add, instead of the shipped snapshot")
    .option("--json", "one JSON document")
    .addHelpText("after", QUANTILES_EXAMPLES)
    .action(async (options) => (await import("./commands/quantiles.ts")).runQuantiles(options));

  program
    .command("figures")
    .description("published figures, each with source, standing and conflicts")
    .option("--market <code>", "US, GB (or UK), IN; XX, EU, AU for the rest")
    .option("--level <level>", "entry, mid, senior, staff, executive")
    .option("--skill <words>", "those that speak of a skill: fine-tuning, mlops")
    .option("--json", "one JSON document")
    .addHelpText("after", FIGURES_EXAMPLES)
    .action(async (options) => (await import("./commands/figures.ts")).runFigures(options));

  program
    .command("claim")
    .description("one claim: its source, what its origin turned out to be, what contradicts it")
    .argument("<id>", "a figure's id, as paycurve figures lists it")
    .option("--json", "one JSON document")
    .addHelpText("after", "\nExample:\n  paycurve claim guide-us-avg-206k")
    .action(async (id, options) => (await import("./commands/figures.ts")).runClaim(id, options));

  program
    .command("skills")
    .description("which skills pay more, over what, who says so, and why they are scarce")
    .option("--market <code>", "US, GB (or UK), IN (default: US)")
    .option("--skill <skill>", "one skill: mlops, llm-fine-tuning, agents (default: all)")
    .option("--career <file>", "the skills in your career.yaml first, in the market it names")
    .option("--json", "one JSON document")
    .addHelpText("after", SKILLS_EXAMPLES)
    .action(async (options) => (await import("./commands/skills.ts")).runSkills(options));

  addLocal(program);
  addOffers(program);
  addEvidence(program);
  addBrief(program);
  addMarket(program);

  addServing(program);

  program
    .command("mcp")
    .description("the same answers for an AI assistant, over standard input and output")
    .addHelpText("after", "\nAn assistant starts it itself; docs/guide/assistant.md says how to tell it.")
    .action(async () => (await import("./mcp/index.ts")).runMcp());

  program
    .command("completion")
    .description("a completion script: source <(paycurve completion bash)")
    .addArgument(new Argument("<shell>").choices(SHELLS))
    .action(async (shell: Shell) => {
      const { completionScript } = await import("./completion.ts");
      process.stdout.write(completionScript(program, shell));
    });

  return program;
}

function addLocal(program: Command): void {
  program
    .command("local")
    .description("what the offers and talks you noted say of your market, and what carried ratios add")
    .option("--career <file>", "your career.yaml, with its market under me and points under local")
    .option("--as-of <date>", "the day that points are weighed on (default: today)")
    .option("--json", "one JSON document")
    .addHelpText("after", "\nExample:\n  paycurve local --career career.yaml")
    .action(async (options) => (await import("./commands/local.ts")).runLocal(options));
}

function addOffers(program: Command): void {
  program
    .command("offers")
    .description("your offers, taken apart")
    .command("compare")
    .description("which offer is better: base, cash and equity apart, and what would turn the answer")
    .argument("<file>", "your career.yaml")
    .option("--years <n>", "years compared, 1 to 10 (default: 4)")
    .option("--paths <n>", "courses drawn of each offer, 1 to 1000000 (default: 10000)")
    .option("--seed <n>", "where chance begins: the same seed, the same answer (default: 1)")
    .option("--as-of <date>", "the day that dates of letters are held against (default: today)")
    .option("--json", "one JSON document")
    .addHelpText("after", "\nExample:\n  paycurve offers compare career.yaml")
    .action(async (file, options) => (await import("./commands/offers.ts")).runOffersCompare(file, options));
  program
    .command("vest")
    .description("when each part of every grant becomes yours")
    .argument("<file>", "your career.yaml")
    .option("--json", "one JSON document")
    .addHelpText("after", "\nExample:\n  paycurve vest career.yaml")
    .action(async (file, options) => (await import("./commands/vest.ts")).runVest(file, options));
}

function addBrief(program: Command): void {
  program
    .command("brief")
    .description("what to say in a talk about pay: the number, the reasons, the counters, each fact traced")
    .argument("<file>", "your career.yaml")
    .option("--offer <id>", "the offer that is talked about (default: the safer one)")
    .option("--quote <ids>", "published figures of your own market to quote, as paycurve figures lists them")
    .option("--out <file>", "write brief.md, brief.html or brief.pdf instead")
    .option("--as-of <date>", "the day that it is made for (default: today)")
    .option("--json", "one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  paycurve brief career.yaml\n  paycurve brief career.yaml --offer acme --out brief.pdf",
    )
    .action(async (file, options) => (await import("./commands/brief.ts")).runBrief(file, options));
}
