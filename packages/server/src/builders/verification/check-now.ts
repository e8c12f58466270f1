import { InputError } from "@paycurve/core";
import type { MethodName } from "@paycurve/core/builders";
import type { ProofSettings } from "@paycurve/market/proof";
import type { Directory } from "../directory.ts";
import { checkDomain } from "./check-domain.ts";
import { checkRepository } from "./check-repository.ts";
import type { Checked } from "./checked.ts";
import { ownVerification } from "./own-verifications.ts";
import { type KeptVerification, settleCheck } from "./settle-check.ts";
import { takeCheck } from "./take-check.ts";

type Check = (subject: string, token: string, settings: Partial<ProofSettings>) => Promise<Checked>;

/** What can be looked at without asking anybody; an address and a person answer by themselves. */
const CHECKS: ReadonlyMap<MethodName, Check> = new Map([
  ["domain", checkDomain],
  ["repository", checkRepository],
]);

/** The methods whose checks need nobody. */
export const LOOKED_AT: readonly MethodName[] = [...CHECKS.keys()];

/**
 * Checks one verification of somebody's own now.
 *
 * Shape   a directory, an account, the verification's id → what it came to is kept
 * Errors  InputError "verification.unknown" for one that is not theirs, "verification.too-often", "verification.answered" for
 *         an address or a person
 */
export async function checkNow(directory: Directory, accountId: string, id: string): Promise<void> {
  const kept = await ownVerification(directory.database, accountId, id);
  if (!LOOKED_AT.includes(kept.method)) {
    const says = "This is verified by whoever was written to, not by a check. Ask them again.";
    throw new InputError("verification.answered", says);
  }
  await takeCheck(directory, accountId);
  await lookAt(directory, kept);
}

/** Looks at one verification, whoever's, and keeps what that came to. */
export async function lookAt(directory: Directory, kept: KeptVerification): Promise<void> {
  const check = CHECKS.get(kept.method);
  if (!check) return;
  const startedAt = directory.now();
  const checked = await check(kept.subject, kept.token, directory.proof);
  await settleCheck(directory, kept, { startedAt, checked });
}
