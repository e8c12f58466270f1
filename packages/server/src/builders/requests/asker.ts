/** Who asks, as their session tells. */
export interface Asker {
  readonly accountId: string;
  readonly sessionId: string;
  readonly handle: string;
  readonly isAdmin: boolean;
}

/** What the directory's routes know of a request; nobody is signed in where there is no asker. */
export interface BuildersEnv {
  Variables: { asker: Asker | null };
}
