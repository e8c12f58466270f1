import { InputError } from "@paycurve/core";
import type { EvidenceItem } from "@paycurve/core/evidence";
import { harmless } from "../../harmless.ts";

/** How proposals are chosen: by their ids, or on a terminal by ticking them; else all are. */
export interface Choice {
  /** Ids with commas between them. */
  readonly only: string | undefined;
  readonly isAsked: boolean;
}

/**
 * The proposals that somebody wants.
 *
 * Shape   proposals, a choice → those chosen, or null where the person ended it
 * Errors  InputError "only.unknown" naming the id that is none of theirs
 */
export async function chosenProposals(
  proposed: readonly EvidenceItem[],
  { only, isAsked }: Choice,
): Promise<readonly EvidenceItem[] | null> {
  if (only !== undefined) return byId(proposed, only);
  if (!isAsked) return proposed;
  const { cancel, isCancel, multiselect } = await import("@clack/prompts");
  const wanted = await multiselect({
    message: "Which of these would you tell of? Space ticks one, Enter ends; Ctrl+C writes nothing.",
    options: proposed.map(({ id, system, shipped }) => ({
      value: id,
      label: harmless(system),
      hint: shipped ?? "",
    })),
    required: false,
  });
  if (!isCancel(wanted)) return proposed.filter(({ id }) => wanted.includes(id));
  cancel("Nothing was written.");
  return null;
}

function byId(proposed: readonly EvidenceItem[], only: string): EvidenceItem[] {
  const ids = only.split(",").map((id) => id.trim());
  return ids.map((wanted) => {
    const found = proposed.find(({ id }) => id === wanted);
    if (found) return found;
    const says = `only: “${wanted}” is none of the ids proposed: ${proposed.map(({ id }) => id).join(", ")}.`;
    throw new InputError("only.unknown", says, { field: "only", value: wanted });
  });
}
