import { InputError } from "@paycurve/core";

/** What is wrong with one place of a résumé. */
interface Fault {
  readonly property: string;
  readonly message: string;
}

/**
 * A résumé that is JSON Resume by its own published schema.
 *
 * Shape   text, its name for messages → the parsed document
 * Errors  InputError "resume.json" with the line where it is no JSON; "resume.invalid" naming the place that the schema refuses
 */
export async function validResume(text: string, name: string): Promise<unknown> {
  const resume = parsed(text, name);
  const { default: schema } = await import("@jsonresume/schema");
  let faults: readonly Fault[] = [];
  schema.validate(resume, (errors: readonly Fault[] | null) => {
    faults = errors ?? [];
  });
  const [fault] = faults;
  if (fault === undefined) return resume;
  const where = fault.property.replace(/^instance\.?/, "") || "the whole file";
  const more = faults.length > 1 ? `, and ${faults.length - 1} more` : "";
  const says = `${name}: is no JSON Resume: ${where} ${fault.message}${more}.`;
  throw new InputError("resume.invalid", says, { field: where });
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const [, line] = /\(line (\d+) column \d+\)/.exec(String(cause)) ?? [];
    const at = line === undefined ? "" : `:${line}`;
    throw new InputError("resume.json", `${name}${at}: is no JSON.`, { field: "source" }, cause);
  }
}
