import { SKILLS } from "@paycurve/core/skills";
import { marketWords } from "../pages/index.ts";
import type { PublicProfile } from "./public-profile.ts";

/**
 * Where and how a builder works, each a few words.
 *
 * Shape   a profile → words, none where nothing is said
 */
export function factsOf(profile: PublicProfile): string[] {
  const { market, lowerLevel, upperLevel, languages, timeZone, availability } = profile;
  const scope = lowerLevel === upperLevel ? lowerLevel : `${lowerLevel} to ${upperLevel}`;
  return [
    market && marketWords(profile),
    lowerLevel && `${scope} by the scope test`,
    languages.length > 0 && `speaks ${languages.join(", ")}`,
    timeZone && `lives by ${timeZone.replaceAll("_", " ")} time`,
    availability,
  ].filter((fact) => typeof fact === "string" && fact !== "") as string[];
}

/**
 * Skills by their names.
 *
 * @example skillNames(["llm-fine-tuning"]) // => ["LLM fine-tuning"]
 */
export function skillNames(ids: readonly string[]): string[] {
  return SKILLS.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

/**
 * How much of what is shown was shipped and verified, as a heading.
 *
 * Shape   systems, those verified → a finding
 * @example shippedFinding(3, 1) // => "3 systems, 1 of them shipped and verified"
 * @example shippedFinding(1, 1) // => "1 system, shipped and verified"
 * @example shippedFinding(2, 0) // => "2 systems, none of them verified as shipped"
 * @example shippedFinding(0, 0) // => "No system is published yet"
 */
export function shippedFinding(systems: number, verified: number): string {
  if (systems === 0) return "No system is published yet";
  const counted = systems === 1 ? "1 system" : `${systems} systems`;
  if (verified === 0) return `${counted}, ${systems === 1 ? "not" : "none of them"} verified as shipped`;
  return systems === verified
    ? `${counted}, shipped and verified`
    : `${counted}, ${verified} of them shipped and verified`;
}
