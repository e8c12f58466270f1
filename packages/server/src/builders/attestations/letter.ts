import type { Letter } from "../directory.ts";
import { LINK_DAYS } from "./ask-attestation.ts";

/** A letter to somebody who is asked. */
export interface AskLetter {
  readonly to: string;
  readonly handle: string;
  readonly link: string;
}

/**
 * The letter that brings the link. It repeats nothing that the one who asks wrote: nobody sends their own words to strangers
 * in this server's name.
 *
 * Shape   to whom, from whom, the link → a letter
 */
export function askLetter({ to, handle, link }: AskLetter): Letter {
  return {
    to,
    subject: `${handle} asks you to bear something out`,
    text: `The builder “${handle}” says that you saw a system they shipped, and asks you to sign that it is so.

Read what you would sign, and where it would be seen:
${link}

The link is good once, for ${LINK_DAYS} days. You need no account, and your address is not kept. If you know nothing of this, do nothing.
`,
  };
}
