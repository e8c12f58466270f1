/**
 * How a proof link fared. Refused: Paycurve does not ask there (then without a status), or the server shows the page to no
 * program (then with one).
 */
export type ProofKind = "reachable" | "gone" | "refused" | "unreachable";

/** What was found at a proof link, with words for a person. */
export interface ProofFound {
  readonly link: string;
  readonly kind: ProofKind;
  readonly says: string;
  /** The last server's, where one answered. */
  readonly status?: number;
  /** The page's own, where it is HTML and has one. */
  readonly title?: string;
}

/** The same without the link: what is known along the way. */
export type ProofVerdict = Omit<ProofFound, "link">;

/**
 * A place that is not asked.
 *
 * @example refusedProof("It is no web address.") // => { kind: "refused", says: "It is no web address." }
 */
export function refusedProof(says: string): ProofVerdict {
  return { kind: "refused", says };
}

/**
 * A place from which nothing came that would tell.
 *
 * @example unreachableProof("It has trouble.", 503) // => { kind: "unreachable", says: "It has trouble.", status: 503 }
 */
export function unreachableProof(says: string, status?: number): ProofVerdict {
  return { kind: "unreachable", says, ...(status !== undefined && { status }) };
}
