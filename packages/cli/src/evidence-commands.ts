import type { Command } from "commander";

const CHECK_EXAMPLES = `
Each item has four marks: its number before and after, how it was measured, whether it runs in production,
whether it is from the last twelve months. ● is said, ○ is not. They are no score.

Examples:
  paycurve evidence check career.yaml
  paycurve evidence check career.yaml --proof
  paycurve evidence check career.yaml --json`;

const ADD_EXAMPLES = `
On a terminal, without flags, you are asked question by question; Enter leaves one out. A file that is not there
begins as a fresh one.

Examples:
  paycurve evidence add career.yaml
  paycurve evidence add career.yaml --system "Support-ticket triage" --metric "median resolution time" \\
    --baseline 20 --after 14 --unit hours --method "six-week A/B test, 12,400 tickets" \\
    --shipped 2026-03-10 --production yes --part "tuned and deployed the model" --proof github.com/you/triage`;

const FROM_GIT_EXAMPLES = `
Only git on this machine is asked, nothing is fetched, and the repository's own settings run no program. A proposal has
words, a day and perhaps an address: never a number, for no history knows one.

Examples:
  paycurve evidence from-git ~/code/triage
  paycurve evidence from-git ~/code/triage --add career.yaml --only route-tickets-by-intent`;

const EXPORT_EXAMPLES = `
All of the file's evidence goes out, also what is not marked publish; a file that is there is never written over.

Examples:
  paycurve evidence export --to markdown career.yaml
  paycurve evidence export --to json-resume career.yaml --out resume.json`;

const IMPORT_EXAMPLES = `
What was exported here comes back equal. Of other files each project is an item: no number is read out of a sentence,
and what is not carried over is told.

Examples:
  paycurve evidence import --from json-resume resume.json career.yaml
  paycurve evidence import --from markdown shipped.md career.yaml`;

/** Adds the commands of evidence to the command's surface. */
export function addEvidence(program: Command): void {
  const evidence = program
    .command("evidence")
    .description("what you shipped, and what it is worth in a talk");
  evidence
    .command("check")
    .description("which items are strong, fair, stale or weak, and what to answer next")
    .argument("<file>", "your career.yaml")
    .option("--as-of <date>", "the day that recency is counted from (default: today)")
    .option("--proof", "ask the proof links too, each once, on the servers they name: at most 50")
    .option("--json", "one JSON document")
    .addHelpText("after", CHECK_EXAMPLES)
    .action(async (file, options) =>
      (await import("./commands/evidence/check.ts")).runEvidenceCheck(file, options),
    );
  addAdd(evidence);
  addFromGit(evidence);
  addForms(evidence);
}

function addAdd(evidence: Command): void {
  evidence
    .command("add")
    .description("note one system that you shipped, in under a minute")
    .argument("<file>", "your career.yaml")
    .option("--system <words>", "what it does, and for whom")
    .option("--problem <words>", "what was wrong before it")
    .option("--metric <words>", "what was measured")
    .option("--unit <word>", "of what: hours, %, £ a month")
    .option("--baseline <number>", "the number before it")
    .option("--after <number>", "the number now")
    .option("--method <words>", "how it was measured, over what window")
    .option("--shipped <date>", "when: 2026-03-10")
    .option("--production <yes|no>", "whether it runs in production")
    .option("--part <words>", "what you did yourself")
    .option("--proof <address>", "where it can be seen; as often as you like", collected)
    .option("--skills <list>", "fine-tuning,mlops")
    .option("--shows <list>", "the scope answers it bears out: designsEvaluation,ownsFailures")
    .option("--publish <yes|no>", "whether it may leave the file for a public profile (default: no)")
    .option("--id <name>", "a short name of your own (default: made from the system)")
    .option("--migrate", "bring a file of an older version to this one")
    .option("--json", "one JSON document")
    .addHelpText("after", ADD_EXAMPLES)
    .action(async (file, options) =>
      (await import("./commands/evidence/add.ts")).runEvidenceAdd(file, options),
    );
}

function addFromGit(evidence: Command): void {
  evidence
    .command("from-git")
    .description("items that a repository's own tags and merges suggest")
    .argument("<repo>", "a folder with a git repository")
    .option("--add <file>", "add those you choose to your career.yaml; without a terminal, all")
    .option("--only <ids>", "those with these ids, commas between them")
    .option(
      "--author <mail>",
      "whose tags and merges; as often as you like (default: git's user.email)",
      collected,
    )
    .option("--migrate", "bring a file of an older version to this one")
    .option("--json", "one JSON document")
    .addHelpText("after", FROM_GIT_EXAMPLES)
    .action(async (repo, options) =>
      (await import("./commands/evidence/from-git.ts")).runEvidenceFromGit(repo, options),
    );
}

function addForms(evidence: Command): void {
  evidence
    .command("export")
    .description("your evidence as JSON Resume or Markdown")
    .argument("<file>", "your career.yaml")
    .option("--to <form>", "json-resume or markdown")
    .option("--out <file>", "a new file instead of standard output")
    .option("--json", "one JSON document")
    .addHelpText("after", EXPORT_EXAMPLES)
    .action(async (file, options) =>
      (await import("./commands/evidence/export.ts")).runEvidenceExport(file, options),
    );
  evidence
    .command("import")
    .description("add what a résumé or a page of Markdown says of systems to your file")
    .argument("<source>", "the file to read")
    .argument("<file>", "your career.yaml")
    .option("--from <form>", "json-resume or markdown")
    .option("--migrate", "bring a file of an older version to this one")
    .option("--json", "one JSON document")
    .addHelpText("after", IMPORT_EXAMPLES)
    .action(async (source, file, options) =>
      (await import("./commands/evidence/import.ts")).runEvidenceImport(source, file, options),
    );
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
