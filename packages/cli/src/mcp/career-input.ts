import { InputError } from "@paycurve/core";
import { z } from "zod";
import { withLentCareer } from "../lent-career.ts";

/** How a career file is handed over: one of the two. */
export const CAREER_FIELDS = {
  career: z.string().optional().describe("The path of a career.yaml on this machine."),
  careerText: z.string().optional().describe("The text of a career.yaml instead of its path; at most 1 MB."),
} as const;

/** A career file as it was handed over. */
export interface GivenCareer {
  readonly career?: string | undefined;
  readonly careerText?: string | undefined;
}

/**
 * Reads a career file by its path, or its text under a name of its own.
 *
 * Shape   path or text, a reading of the file by its name → what the reading gives
 * Errors  InputError "career.missing" where neither or both are given; those of the reading
 */
export async function withCareer<T>(
  { career, careerText }: GivenCareer,
  read: (file: string) => Promise<T>,
): Promise<T> {
  if ((career === undefined) === (careerText === undefined)) {
    const says =
      "career: give the path of a career.yaml as career, or its text as careerText, one of the two.";
    throw new InputError("career.missing", says, { field: "career" });
  }
  return careerText === undefined ? read(career ?? "") : withLentCareer(careerText, read);
}

/**
 * The same where a question can do without a career file.
 *
 * Errors  InputError "career.missing" where both are given; those of the reading
 */
export async function withCareerIfGiven<T>(
  given: GivenCareer,
  read: (file: string | undefined) => Promise<T>,
): Promise<T> {
  const isGiven = given.career !== undefined || given.careerText !== undefined;
  return isGiven ? withCareer(given, read) : read(undefined);
}
