/** A doubt about an offer, or something to know of it. */
export interface Finding {
  readonly check: string;
  readonly severity: "caution" | "info";
  readonly message: string;
  /** The id of the offer or of the grant that it is about. */
  readonly subject: string;
}
