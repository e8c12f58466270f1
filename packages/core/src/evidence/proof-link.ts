/** What every browser and Node have; their types name it each in their own place. */
declare const URL: {
  parse(address: string): { readonly hostname: string; readonly pathname: string } | null;
};

/** What kind of place a proof link leads to, as far as its address tells. */
export type ProofPlace =
  | { readonly kind: "github-repository"; readonly owner: string; readonly repository: string }
  | { readonly kind: "linkedin" }
  | { readonly kind: "other"; readonly host: string };

/**
 * What kind of place a proof link leads to. The address alone is read; nobody is asked.
 *
 * Shape   an address → GitHub repository (also a file or issue in it), LinkedIn, or the host of any other
 * @example proofPlace("https://github.com/ada/triage/blob/main/README.md") // => { kind: "github-repository", owner: "ada", repository: "triage" }
 * @example proofPlace("https://uk.linkedin.com/in/ada") // => { kind: "linkedin" }
 * @example proofPlace("https://not-linkedin.com/in/ada") // => { kind: "other", host: "not-linkedin.com" }
 */
export function proofPlace(link: string): ProofPlace {
  const { hostname, pathname } = URL.parse(link) ?? { hostname: "", pathname: "" };
  const host = hostname.replace(/^www\.|\.$/g, "");
  if (LINKEDIN.test(host)) return { kind: "linkedin" };
  const [, owner = "", repository = ""] = REPOSITORY.exec(pathname) ?? [];
  const isRepository = host === "github.com" && repository !== "" && !PAGES_OF_GITHUB.has(owner);
  return isRepository ? { kind: "github-repository", owner, repository } : { kind: "other", host };
}

const LINKEDIN = /^(?:[a-z0-9-]+\.)*(?:linkedin\.com|lnkd\.in)$/;
const REPOSITORY = /^\/([a-z\d-]+)\/([\w.-]+?)(?:\.git)?(?:\/|$)/i;
const PAGES_OF_GITHUB: ReadonlySet<string> = new Set([
  "apps",
  "collections",
  "features",
  "marketplace",
  "orgs",
  "search",
  "settings",
  "sponsors",
  "topics",
  "users",
]);
