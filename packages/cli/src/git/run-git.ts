import { spawn } from "node:child_process";
import { InputError } from "@paycurve/core";

/** One question to git, asked in a repository's folder. */
export interface GitQuestion {
  readonly folder: string;
  readonly args: readonly string[];
  /** Milliseconds before it is given up. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;
/** Bytes of an answer; what is over is cut, for the latest come first. */
const MOST_BYTES = 4_000_000;

/**
 * What git answers, asked without a shell, a terminal, a network or any program that the repository's own settings name.
 *
 * Shape   a folder, arguments → what git wrote, and whether it was all
 * Errors  InputError "git.missing" where there is no git; "git.slow"; "git.refused" with git's own words
 */
export async function runGit({ folder, args, timeoutMs = TIMEOUT_MS }: GitQuestion): Promise<string> {
  const git = spawn("git", [...HARMLESS, ...args], {
    cwd: folder,
    env: environment(process.env),
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  const [out, complaint]: [Buffer[], Buffer[]] = [[], []];
  let bytes = 0;
  git.stdout.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) out.push(chunk);
    else git.kill("SIGKILL");
  });
  git.stderr.on("data", (chunk: Buffer) => complaint.length < MOST_COMPLAINTS && complaint.push(chunk));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  git.on("error", reject);
  git.on("close", resolve);
  const status = await promise.catch((cause: unknown) => {
    throw new InputError(
      "git.missing",
      "git: is not installed here, or cannot be run.",
      { field: "repo" },
      cause,
    );
  });
  const answer = Buffer.concat(out).toString("utf8");
  if (status === 0 || bytes > MOST_BYTES) return answer;
  if (status === null)
    throw new InputError("git.slow", `${folder}: git did not answer in time.`, { field: "repo" });
  const words = Buffer.concat(complaint).toString("utf8").trim().split("\n")[0]?.slice(0, LONGEST_WORDS);
  throw new InputError("git.refused", `${folder}: git says: ${words || `status ${status}`}`, {
    field: "repo",
  });
}

const MOST_COMPLAINTS = 10;
const LONGEST_WORDS = 300;

/** Whatever in a repository's own settings could run a program, page, sign or fetch. */
const HARMLESS = [
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
  ...[
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "core.sshCommand=false",
    "core.askPass=",
    "core.alternateRefsCommand=false",
    "credential.helper=",
    "diff.external=",
    "gpg.program=false",
    "gpg.ssh.program=false",
    "gpg.x509.program=false",
    "log.showSignature=false",
    "log.mailmap=false",
    "protocol.allow=never",
    "uploadpack.packObjectsHook=",
    "trace2.normalTarget=0",
    "trace2.perfTarget=0",
    "trace2.eventTarget=0",
  ].flatMap((setting) => ["-c", setting]),
];

/** The person's own settings are theirs; nothing else that steers git is handed on. */
function environment({ PATH, HOME, USERPROFILE, XDG_CONFIG_HOME, SystemRoot }: NodeJS.ProcessEnv) {
  return {
    ...Object.fromEntries(
      Object.entries({ PATH, HOME, USERPROFILE, XDG_CONFIG_HOME, SystemRoot }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    LC_ALL: "C.UTF-8",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
  };
}
