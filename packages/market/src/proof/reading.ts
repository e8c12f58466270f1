/** What of an answer is read, and as whom it is asked for. */
export interface Reading {
  readonly accept: string;
  readonly userAgent: string;
  readonly mostBytes: number;
  /** Whether a body of that content type is read at all. */
  readonly isRead: (contentType: string) => boolean;
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** A page of HTML, for its title. */
export const READ_PAGE: Reading = {
  accept: "text/html, */*;q=0.5",
  userAgent: "paycurve (checks a proof link once, when asked)",
  mostBytes: 1_000_000,
  isRead: (type) => PAGE.test(type),
};

/** A small text; a page of HTML is none, for it may show what anybody wrote. */
export const READ_TEXT: Reading = {
  accept: "text/plain, */*;q=0.5",
  userAgent: "paycurve (checks who controls a place, when they ask)",
  mostBytes: 4096,
  isRead: (type) => !PAGE.test(type),
};
