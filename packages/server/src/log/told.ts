/** Something that whoever runs the server may want to know. */
export type Told = Answered | Failed | Looked;

/** A request and how it was answered. */
export interface Answered {
  readonly event: "answer";
  readonly method: string;
  /** The route's pattern, such as `/builders/:handle`; of the address itself nothing is told. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** A fault of ours, a letter that did not leave, or a directory that cannot be opened. */
export interface Failed {
  readonly event: "fault" | "letter-failed" | "directory-closed";
  readonly error: unknown;
}

/** The house was looked after: what has expired went, and so many verifications were looked at again. */
export interface Looked {
  readonly event: "rechecked";
  readonly looked: number;
}

/** Takes what is told. */
export type Tell = (told: Told) => void;
