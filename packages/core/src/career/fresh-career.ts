import { InputError } from "../errors.ts";
import { SCOPE_QUESTIONS } from "../scope/index.ts";

/**
 * A career file in which nothing is said yet: every field of `me` stands empty, with what it is for above it.
 *
 * Shape   where the file's JSON Schema is published, on one line → text whose first line names it for editors
 * Errors  InputError "career.schema" when the address is not on one line
 */
export function freshCareer(schema: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(schema))
    throw new InputError("career.schema", "writeMe requires the schema's address on one line", {
      field: "schema",
    });
  const questions = Object.entries(SCOPE_QUESTIONS).map(([name, words]) => `    # ${words}.\n    ${name}:\n`);
  return `# yaml-language-server: $schema=${schema}
# Your career file. It is yours: Paycurve reads it where you keep it and sends it nowhere.
# Delete what you like, add what you like: fields that Paycurve does not know are kept as they are.
paycurve: 1

me:
  # Whose pay curve you stand on: US, GB or IN.
  market:
  # The family of your title, such as ai-engineer.
  role:
  # A cross-check only: the level comes from your scope.
  yearsOfExperience:
  # An ambiguous business problem lies before you. Each of these you do alone, helped, or it is not-mine.
  scope:
${questions.join("")}  # frontier-ai-lab, large-product-company, services-firm, start-up or other.
  sector:
  # true or false: something of yours went to production in the last twelve months.
  shippedLately:
  # A year's base pay in your market's own currency, without bonus and equity: 82000, 85k, 21 LPA.
  pay:
    base:

# evidence, local, offers and said have their place here too; an editor that reads the first line completes them.
`;
}
