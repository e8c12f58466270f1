import type { Talk } from "@paycurve/core/brief";
import { readTalk } from "@paycurve/core/career";
import { orRefusal, type Refusal } from "../../career/index.ts";
import { today } from "../../today.ts";

/** What a career file's text holds for a talk. */
export interface TalkIn {
  readonly talk: Talk;
}

/** What a career file's text holds for a talk, or why it is refused. */
export function talkIn(text: string, fileName: string): TalkIn | Refusal {
  return orRefusal(() => ({ talk: readTalk(text, fileName, today()) }));
}
