import { editCareer, evidenceFields, evidenceOfWords } from "@paycurve/core/career";

/** A career file's text with one more system in it. */
export function oneMore(text: string, system = "Search 🚀"): string {
  const item = evidenceFields(evidenceOfWords({ system, baseline: "20", after: "14" }, new Set()));
  return editCareer(text, { kind: "add", path: ["evidence"], item });
}
