import type { z } from "zod";
import { refuseFile, type YamlSource } from "./yaml-source.ts";

/**
 * A YAML file's value as a schema describes it, or a refusal that names the file, the line and what is wanted.
 *
 * Shape   a source and a zod schema → the typed value
 * Errors  FigureError "figures.file.invalid" for the first fault ("figures/us/kore1.yaml:12: report needs a url")
 */
export function parseSource<T>(source: YamlSource, schema: z.ZodType<T>): T {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw result.error;
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const line = source.lineOf(issue.path, unknown);
  return refuseFile("figures.file.invalid", { file: source.file, line }, wantedBy(issue, source.value));
}

type Issue = z.core.$ZodIssue;

function wantedBy(issue: Issue, value: unknown): string {
  const { thing, field } = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    const within = field === "" ? thing : `${thing} ${field}`;
    return `${within} knows no field “${issue.keys[0]}”`;
  }
  if (field !== "" && valueAt(value, issue.path) === undefined) return `${thing} needs ${withArticle(field)}`;
  const fault = issue.message.replace(/^Invalid (?:input|option): expected/, "wants");
  return field === "" ? `${thing} ${fault}` : `${thing} ${field} ${fault}`;
}

/** The thing a path leads into (file, report or figure) and the field within it. */
function placeOf(path: readonly PropertyKey[]): { thing: string; field: string } {
  const index = path.findLastIndex((step) => typeof step === "number" && step >= 0);
  const list = index > 0 ? String(path[index - 1]) : "files";
  if (list !== "reports" && list !== "figures" && list !== "files") return placeOf(path.slice(0, index));
  return {
    thing: list.slice(0, -1),
    field: path
      .slice(index + 1)
      .map(String)
      .join("."),
  };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, step) => (typeof within === "object" && within !== null ? Reflect.get(within, step) : undefined),
    value,
  );
}

function withArticle(field: string): string {
  if (field.endsWith("s")) return field;
  return /^[aeio]/.test(field) ? `an ${field}` : `a ${field}`;
}
