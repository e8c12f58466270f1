import { type ReadTalk, readTalk } from "@paycurve/core/career";
import { orRefusal, type Refusal } from "../../career/index.ts";
import { today } from "../../today.ts";

/** What a career file's text holds for a talk, or why it is refused. */
export function talkIn(text: string, fileName: string): { readonly talk: ReadTalk } | Refusal {
  return orRefusal(() => ({ talk: readTalk(text, fileName, today()) }));
}
