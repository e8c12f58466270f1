/** Why a skill is short, in plain words, and the figures that bear on it: each may be looked up, none need agree. */
export interface Scarcity {
  readonly says: string;
  readonly sources: readonly string[];
}

/** A skill that a premium may be paid for. */
export interface Skill {
  readonly id: string;
  readonly name: string;
  /** What figures and job titles call it. */
  readonly words: readonly string[];
  readonly why: Scarcity;
}
