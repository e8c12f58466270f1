/**
 * Where a repository can be seen by anybody, from the address it is pushed to: GitHub's or GitLab's over https, without a
 * name or password in it. Of any other address nothing is known, and nothing is guessed.
 *
 * Shape   an address → the repository's page, or null
 * @example publicAddress("https://github.com/ada/triage.git") // => "https://github.com/ada/triage"
 * @example publicAddress("https://ada:token@github.com/ada/triage.git") // => null
 * @example publicAddress("git@github.com:ada/triage.git") // => null
 */
export function publicAddress(remote: string): string | null {
  const [, host, path] = PUBLIC.exec(remote.trim()) ?? [];
  return host === undefined || path === undefined ? null : `https://${host}/${path.replace(/\.git$/, "")}`;
}

const PUBLIC = /^https:\/\/(github\.com|gitlab\.com)\/([\w.-]+(?:\/[\w.-]+)+)\/?$/;
