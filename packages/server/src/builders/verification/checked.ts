/** What a check came to: it holds, it does not, or nothing that was asked could tell. */
export interface Checked {
  readonly kind: "holds" | "fails" | "unknown";
  /** What was found, in words for the one whose claim it is. */
  readonly says: string;
}
