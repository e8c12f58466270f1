import type { ProofSettings } from "@paycurve/market/proof";
import { checkText } from "./check-text.ts";
import type { Checked } from "./checked.ts";
import { REPOSITORY_HOSTS, type RepositoryHost, repositoryAt } from "./repository-hosts.ts";

/** What a test may change of a check of a repository. */
export interface RepositorySettings extends Partial<ProofSettings> {
  readonly hosts?: readonly RepositoryHost[];
}

/**
 * Whether a public repository shows the line in the file `.paycurve` of its default branch.
 *
 * Shape   a repository's address, the token, settings for tests alone → what it came to
 */
export async function checkRepository(
  address: string,
  token: string,
  { hosts = REPOSITORY_HOSTS, ...settings }: RepositorySettings,
): Promise<Checked> {
  const found = repositoryAt(address, hosts);
  if (found === null) return { kind: "fails", says: `${address} is kept at no place that is known here.` };
  return checkText(found.host.fileOf(found.path), token, settings);
}
