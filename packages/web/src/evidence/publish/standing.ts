/** Who the directory of this server takes the page's person for, or why that is not known. */
export type Standing =
  | { readonly kind: "somebody"; readonly handle: string; readonly published: number }
  | { readonly kind: "nobody" }
  /** This server keeps no directory. */
  | { readonly kind: "none" }
  /** The page was opened by a number of this machine, and accounts belong to its name. */
  | { readonly kind: "other-name" }
  | { readonly kind: "unreached"; readonly words: string };

/** A directory that is kept on this machine opens when it is first asked, which takes its time. */
const ANSWER_WITHIN_MS = 30_000;

/** Asks this page's own server, and no other, who is signed in; never an error. */
export async function askStanding(): Promise<Standing> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const answer = await fetch("/api/builders/me", { redirect: "manual", signal }).catch(() => null);
  if (answer === null) return { kind: "unreached", words: "This server does not answer just now." };
  if (answer.type === "opaqueredirect") return { kind: "other-name" };
  const told = (await answer.json().catch(() => null)) as Told | null;
  if (answer.status === 404 || (answer.ok && told === null)) return { kind: "none" };
  const words = told?.error?.message ?? `This server answers with status ${answer.status}.`;
  if (!answer.ok) return { kind: "unreached", words };
  const { handle, published } = told ?? {};
  return handle ? { kind: "somebody", handle, published: published ?? 0 } : { kind: "nobody" };
}

interface Told {
  readonly handle?: string | null;
  readonly published?: number;
  readonly error?: { readonly message?: string };
}
