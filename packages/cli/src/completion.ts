import type { Command } from "commander";

/** Shells that a completion can be written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** One of them. */
export type Shell = (typeof SHELLS)[number];

/**
 * A completion script for a shell, made from the commands there are.
 *
 * Shape   the program, a shell → script text to be sourced
 */
export function completionScript(program: Command, shell: Shell): string {
  const words = wordsByCommand(program);
  if (shell === "fish") return fishScript(words);
  const cases = [...words].map(([path, next]) => `    "${path}") words="${next.join(" ")}" ;;`).join("\n");
  const bash = `_paycurve() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) case " ${[...words.keys()].join(" | ")} " in *" $path\${path:+ }$word "*) path="$path\${path:+ }$word" ;; esac ;; esac
  done
  case "$path" in
${cases}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _paycurve paycurve
`;
  return shell === "zsh" ? `autoload -Uz bashcompinit && bashcompinit\n${bash}` : bash;
}

function wordsByCommand(program: Command): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (command: Command, path: string): void => {
    const options = command.options.flatMap(({ long }) => long ?? []);
    found.set(path, [...command.commands.map((child) => child.name()), ...options, "--help"]);
    for (const child of command.commands)
      visit(child, path === "" ? child.name() : `${path} ${child.name()}`);
  };
  visit(program, "");
  return found;
}

function fishScript(words: ReadonlyMap<string, readonly string[]>): string {
  return [...words]
    .flatMap(([path, next]) => {
      const seen =
        path === ""
          ? "__fish_use_subcommand"
          : path
              .split(" ")
              .map((word) => `__fish_seen_subcommand_from ${word}`)
              .join("; and ");
      return next.map((word) => {
        const what = word.startsWith("--") ? `-l ${word.slice(2)}` : `-a ${word}`;
        return `complete -c paycurve -n '${seen}' ${what}`;
      });
    })
    .join("\n")
    .concat("\n");
}
