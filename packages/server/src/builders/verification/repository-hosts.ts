/** A place that keeps public repositories, and where it shows a file of one. */
export interface RepositoryHost {
  readonly host: string;
  /** How many names lead to a repository there. */
  readonly fewestParts: number;
  readonly mostParts: number;
  /** The address of the file `.paycurve` of the default branch, as text. */
  readonly fileOf: (path: string) => string;
}

/** The places that are known. On any other, a domain can be verified. */
export const REPOSITORY_HOSTS: readonly RepositoryHost[] = [
  {
    host: "github.com",
    fewestParts: 2,
    mostParts: 2,
    fileOf: (path) => `https://raw.githubusercontent.com/${path}/HEAD/.paycurve`,
  },
  {
    host: "gitlab.com",
    fewestParts: 2,
    mostParts: 20,
    fileOf: (path) => `https://gitlab.com/${path}/-/raw/HEAD/.paycurve`,
  },
  {
    host: "codeberg.org",
    fewestParts: 2,
    mostParts: 2,
    fileOf: (path) => `https://codeberg.org/api/v1/repos/${path}/raw/.paycurve`,
  },
];

/** A repository, by where it is kept and what it is called there. */
export interface Repository {
  readonly host: RepositoryHost;
  readonly path: string;
}

/**
 * Which repository an address names.
 *
 * Shape   an address as typed or pasted, the places known → a repository, or null
 * @example repositoryAt("https://github.com/ada/triage.git", REPOSITORY_HOSTS)?.path // => "ada/triage"
 * @example repositoryAt("https://github.com/ada", REPOSITORY_HOSTS) // => null
 */
export function repositoryAt(typed: string, hosts: readonly RepositoryHost[]): Repository | null {
  const url = URL.parse(/^https:\/\//i.test(typed) ? typed : `https://${typed}`);
  const host = hosts.find((one) => one.host === url?.host.replace(/^www\./, ""));
  if (url === null || host === undefined || url.username !== "" || url.password !== "") return null;
  const parts = url.pathname
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .split("/")
    .slice(1);
  const isWhole = parts.length >= host.fewestParts && parts.length <= host.mostParts;
  return isWhole && parts.every(isName) ? { host, path: parts.join("/") } : null;
}

function isName(part: string): boolean {
  return /^[\w.-]{1,100}$/.test(part) && !/^\.+$/.test(part) && part !== "-";
}
