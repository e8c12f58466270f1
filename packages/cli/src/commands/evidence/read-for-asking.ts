import { access } from "node:fs/promises";
import { confirm, isCancel } from "@clack/prompts";
import { migratedCareer } from "@paycurve/core/career";

/**
 * A file before anyone is asked for what shall go into it: it must be there and sound, or not there at all. One of an
 * older version is asked about.
 *
 * Shape   a path → its text as a save would find it, and whether it may be brought to this version; null where it may not
 * Errors  InputError as `careerText` and `migratedCareer`
 */
export async function readForAsking(
  path: string,
): Promise<{ readonly text: string | null; readonly migrate: boolean } | null> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return { text: null, migrate: false };
  const { careerText } = await import("../career-text.ts");
  const { text, taken } = migratedCareer(await careerText(path), path);
  if (taken.length === 0) return { text, migrate: false };
  const may = await confirm({
    message: `${path} names no version. May paycurve: 1 be written into it when your answers are saved?`,
  });
  return isCancel(may) || !may ? null : { text, migrate: true };
}
