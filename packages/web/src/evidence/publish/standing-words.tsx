import { capitalised } from "@paycurve/core";
import type { ReactNode } from "react";
import { publishedWords } from "./publish-desk.ts";
import type { Standing } from "./standing.ts";

/** Who is signed in and what is public of them now; or why nothing can be sent, and the way to where it can. */
export function StandingWords({
  standing,
  isPublished,
  askAgain,
}: {
  readonly standing: Standing | null;
  /** Whether it was sent just now, and what is public since is said already. */
  readonly isPublished: boolean;
  readonly askAgain: () => Promise<void>;
}): ReactNode {
  if (standing === null) return <p className="note">Asking this server whether you are signed in…</p>;
  if (standing.kind === "somebody") return <Somebody {...standing} isPublished={isPublished} />;
  if (standing.kind === "unreached") return <Unreached words={standing.words} askAgain={askAgain} />;
  return WAYS[standing.kind]();
}

function Somebody({
  handle,
  published,
  isPublished,
}: Extract<Standing, { readonly kind: "somebody" }> & { readonly isPublished: boolean }): ReactNode {
  return (
    <p>
      You are signed in as <b>{handle}</b>.{" "}
      {!isPublished && (
        <>
          {capitalised(publishedWords(published))} on <a href={`/builders/${handle}`}>your page</a> now.
        </>
      )}
      {!isPublished && published > 0 && TAKEN_DOWN}
    </p>
  );
}

const TAKEN_DOWN = " What is there and not in this list is taken down, and with it how it was verified.";

function Unreached({
  words,
  askAgain,
}: {
  readonly words: string;
  readonly askAgain: () => Promise<void>;
}): ReactNode {
  return (
    <p>
      {words}{" "}
      <button type="button" className="plain-button" onClick={() => void askAgain()}>
        Ask again
      </button>
    </p>
  );
}

/** The way to where something can be sent, for whoever cannot here. */
const WAYS: Readonly<Record<Exclude<Standing["kind"], "somebody" | "unreached">, () => ReactNode>> = {
  nobody: () => (
    <p>
      You are not signed in, so nothing can be sent. <Elsewhere path="/account/sign-in">Sign in</Elsewhere> or{" "}
      <Elsewhere path="/account/join">join</Elsewhere>, in a new tab, and come back to this one.
    </p>
  ),
  none: () => (
    <p className="note">
      This server keeps no directory of builders. Save career.yaml, and{" "}
      <code>npx paycurve publish career.yaml --to ADDRESS</code> sends the same to one that does.
    </p>
  ),
  "other-name": () => (
    <p>
      You opened this page by a number, and accounts belong to a name. Save career.yaml, open it at{" "}
      <a href={byName()}>localhost</a>, and publish there.
    </p>
  ),
};

/** Led to in a new tab: what was typed here and is not noted yet stays. */
function Elsewhere({ path, children }: { readonly path: string; readonly children: string }): ReactNode {
  return (
    <a href={path} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

function byName(): string {
  const { protocol, port, pathname } = location;
  return `${protocol}//localhost${port && `:${port}`}${pathname}`;
}
