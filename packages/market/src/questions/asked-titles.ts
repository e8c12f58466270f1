import { InputError, unknownWord } from "@paycurve/core";
import { DEFAULT_FAMILY, familyOf, type RoleFamilies } from "@paycurve/core/figures";

/** Which titles are asked about, and the trade they belong to. */
export interface AskedTitles {
  readonly asked: { readonly role: string } | { readonly title: string };
  readonly family: string;
  readonly titles: readonly string[];
}

/**
 * Which titles a role or a title means.
 *
 * Shape   a role family or one title, the families, the titles a market has → titles to count
 * Errors  InputError "role.unknown", "title.unknown" with the nearest known one, "role.and-title" when both are given
 */
export function askedTitles(
  { role, title }: { readonly role?: string | undefined; readonly title?: string | undefined },
  families: RoleFamilies,
  known: readonly string[],
): AskedTitles {
  if (title === undefined) return roleTitles(role ?? DEFAULT_FAMILY, families);
  if (role !== undefined) {
    throw new InputError("role.and-title", "title: give a role or a title, not both.", { field: "title" });
  }
  const wanted = title.trim().toLowerCase();
  const found = known.find((one) => one.toLowerCase() === wanted);
  if (found === undefined) throw unknownWord({ field: "title", value: title, known });
  return { asked: { title: found }, family: familyOf(found, families) ?? "unlisted", titles: [found] };
}

function roleTitles(role: string, families: RoleFamilies): AskedTitles {
  const family = role.trim().toLowerCase();
  const found = Object.hasOwn(families, family) ? families[family] : undefined;
  if (!found) throw unknownWord({ field: "role", value: role, known: Object.keys(families) });
  return { asked: { role: family }, family, titles: found.titles };
}
