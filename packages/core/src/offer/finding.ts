/** A doubt about an offer, or something to know of it. */
export interface Finding {
  readonly check: string;
  readonly severity: "caution" | "info";
  readonly message: string;
  /** The id of the offer that it is about, or of its grant: “acme.grant-1”. */
  readonly subject: string;
}
