/** An item's fields as somebody typed them or another file has them, each to be understood by itself. */
export interface EvidenceWords {
  readonly system: string;
  readonly id?: string | undefined;
  readonly problem?: string | undefined;
  readonly metric?: string | undefined;
  readonly unit?: string | undefined;
  readonly baseline?: string | undefined;
  readonly after?: string | undefined;
  readonly method?: string | undefined;
  readonly shipped?: string | undefined;
  readonly production?: string | undefined;
  readonly part?: string | undefined;
  readonly publish?: string | undefined;
  readonly proof?: readonly string[] | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly shows?: readonly string[] | undefined;
}

/** What another file says of systems, in words that are yet to be understood, and what of it is left behind. */
export interface SaidElsewhere {
  readonly items: readonly EvidenceWords[];
  /** What is not carried over, and where it stood. */
  readonly left: readonly string[];
}
