import { InputError } from "@paycurve/core";
import {
  type EvidenceItem,
  markdownOf,
  resumeOf,
  type SaidElsewhere,
  saidInMarkdown,
  saidInResume,
} from "@paycurve/core/evidence";
import { validResume } from "./valid-resume.ts";

/** A form in which evidence goes out and comes in. */
export interface EvidenceForm {
  readonly write: (items: readonly EvidenceItem[]) => Promise<string>;
  /** What a text of it says; its name is for messages. */
  readonly read: (text: string, name: string) => Promise<SaidElsewhere>;
}

const FORMS: Readonly<Record<string, EvidenceForm>> = {
  "json-resume": {
    write: async (items) => {
      const text = `${JSON.stringify(resumeOf(items), null, 2)}\n`;
      await validResume(text, "the résumé written here");
      return text;
    },
    read: async (text, name) => saidInResume(await validResume(text, name)),
  },
  markdown: {
    write: async (items) => markdownOf(items),
    read: async (text, name) => {
      const said = saidInMarkdown(text);
      if (said.items.length > 0) return said;
      const says = `${name}: names no system; each begins with a line “## what it does”.`;
      throw new InputError("markdown.empty", says, { field: "source" });
    },
  },
};

/**
 * The form of a name.
 *
 * Shape   json-resume or markdown, the option's name for messages → EvidenceForm
 * Errors  InputError "evidence.form"
 */
export function evidenceForm(name: string | undefined, option: "to" | "from"): EvidenceForm {
  const form = name !== undefined && Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (form) return form;
  const came = name === undefined ? "is missing" : `is “${name}”`;
  const says = `${option}: ${came}; ${Object.keys(FORMS).join(" or ")} is accepted.`;
  throw new InputError("evidence.form", says, { field: option, value: name ?? null });
}
