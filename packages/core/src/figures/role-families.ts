/**
 * Which job titles are one trade, whatever the title: family → what it says and the titles in it.
 * Read from `figures/role-families.yaml`; each title stands once.
 */
export type RoleFamilies = Readonly<
  Record<string, { readonly says: string; readonly titles: readonly string[] }>
>;

/** The family that is meant when no other is named. */
export const DEFAULT_FAMILY = "ai-engineer";

/**
 * The family a title belongs to, or null when no family lists it.
 *
 * Shape   a title in any case → family name | null
 * @example familyOf("ai engineer", { "ai-engineer": { says: "builds AI systems", titles: ["AI Engineer"] } }) // => "ai-engineer"
 */
export function familyOf(title: string, families: RoleFamilies): string | null {
  const wanted = title.trim().toLowerCase();
  for (const [family, { titles }] of Object.entries(families)) {
    if (titles.some((listed) => listed.toLowerCase() === wanted)) return family;
  }
  return null;
}
