import { cancel, intro, isCancel, outro, text } from "@clack/prompts";
import { InputError } from "@paycurve/core";
import type { EvidenceWords } from "@paycurve/core/evidence";
import { harmless } from "../../harmless.ts";
import { givenFlags } from "./given-flags.ts";
import { EVIDENCE_QUESTIONS } from "./questions.ts";

/**
 * Asks for one system on a terminal, question by question; Enter alone leaves one out. Ctrl+C ends it with nothing
 * written, and says how to go on from the answers given.
 *
 * Shape   the file that it is for → words, or null where the person ended it
 */
export async function askEvidence(file: string): Promise<EvidenceWords | null> {
  intro(`One system that you shipped, for ${file}. Enter leaves a question out; Ctrl+C writes nothing.`);
  let words: EvidenceWords = { system: "" };
  for (const { asks, such, isNeeded, read } of EVIDENCE_QUESTIONS) {
    const answer = await text({
      message: asks,
      placeholder: such,
      defaultValue: "",
      validate: (typed = "") => {
        if (typed.trim() === "") return isNeeded ? "This one is needed: the item goes by it." : undefined;
        return refusalOf(() => read(typed));
      },
    });
    if (isCancel(answer)) {
      cancel("Nothing was written.");
      if (words.system !== "")
        process.stdout.write(`To go on from here:\n  ${harmless(givenFlags(file, words))}\n`);
      return null;
    }
    if (answer.trim() !== "") words = { ...words, ...read(answer) };
  }
  outro("Thank you.");
  return words;
}

function refusalOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
